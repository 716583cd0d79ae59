import { readFileSync } from 'node:fs'
import { parseTheme } from '../../../src/core/parse/theme.ts'
import type { Theme } from '../../../src/core/report.ts'
import type { ThemeFolder } from '../../../src/core/theme-folder.ts'

/** A theme's folder, its files given as texts. */
export function folderOf(name: string, files: Readonly<Record<string, string>>): ThemeFolder {
  const bytes = new TextEncoder()
  return { name, files: new Map(Object.entries(files).map(([path, text]) => [path, bytes.encode(text)])) }
}

/** The least that a theme has, with the tokens of the house. */
export const plainBase: ThemeFolder = folderOf('base', {
  'page.hbs': 'PAGE',
  'parts/notes.hbs': 'NOTES',
  'style.css': 'STYLE',
  'print.css': 'PRINT',
  'words/en.yaml': 'yes: yes\nno: no',
  'tokens.css': readFileSync('templates/house/tokens.css', 'utf8'),
})

/** A theme that extends it, made of these files. */
export function themeWith(files: Readonly<Record<string, string>>): Theme {
  return parseTheme([folderOf('own', files), plainBase])
}

/** What a theme says of a token: on light screens, for those who choose dark, on paper. */
export function tokenIn({ style, printStyle }: Theme, name: string): readonly (string | undefined)[] {
  const [, dark = ''] = style.split('@media screen { :root[data-theme="dark"] {')
  return [style, dark, printStyle].map((css) => new RegExp(`--${name}: ([^;]*);`).exec(css)?.[1])
}
