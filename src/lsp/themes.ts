import { basename, dirname } from 'node:path'
import { baseOfTheme } from '../core/parse/base-of-theme.ts'
import { parseTheme } from '../core/parse/theme.ts'
import type { Theme } from '../core/report.ts'
import { readTheme } from '../files/read-theme.ts'

/** The themes that open reports use, each read once. */
export interface Themes {
  /** Throws a UserError where there is no such theme, or where it is at fault. */
  get(name: string, folder: string): Promise<Theme>
  /** Reads them anew, because some file of theirs has changed. */
  forget(): void
}

/** A theme has many megabytes of fonts. */
const most = 4

export function themes(): Themes {
  const read = new Map<string, Promise<Theme>>()
  return {
    forget: () => read.clear(),
    async get(name, folder) {
      const project = projectOf(folder)
      const key = `${project}\n${name}`
      const theme = read.get(key) ?? readTheme(name, { project, baseOf: baseOfTheme }).then(parseTheme)
      read.delete(key)
      read.set(key, theme)
      for (const oldest of [...read.keys()].slice(0, -most)) read.delete(oldest)
      // A name that is half typed is no theme, and may be one with the next letter.
      theme.catch(() => read.delete(key))
      return theme
    },
  }
}

/** A report that stands in `content/` takes the themes of the project around it. */
function projectOf(folder: string): string {
  const parent = dirname(folder)
  return basename(parent) === 'content' ? dirname(parent) : parent
}
