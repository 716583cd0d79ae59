import type { ThemeFolder } from '../theme-folder.ts'
import { UserError } from '../user-error.ts'

/** A file of a theme as text. Throws a UserError where it is not there, or is no text. */
export function themeText({ name, files }: ThemeFolder, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw brokenTheme(name, `it has no \`${path}\``)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw brokenTheme(name, `\`${path}\` is not UTF-8 text`)
  }
}

/** A theme that lacks what every theme has. */
export function brokenTheme(name: string, what: string): UserError {
  return new UserError(`The theme \`${name}\` is not complete: ${what}`, {
    hint: 'Compare it with templates/house, which it can extend: write `extends: house` into its theme.yaml',
    exitCode: 2,
  })
}
