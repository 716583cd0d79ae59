import { printableWith } from '../fonts/printable.ts'
import type { Theme } from '../report.ts'
import { checkPairs } from '../theme/check-pairs.ts'
import { withPictureStrength } from '../theme/picture-strength.ts'
import { tokensCss } from '../theme/tokens-css.ts'
import type { ThemeFolder, ThemeFolders } from '../theme-folder.ts'
import { themeSettings } from './theme-settings.ts'
import { themeText } from './theme-text.ts'
import { themeTokens } from './theme-tokens.ts'
import { themeWords } from './theme-words.ts'

/**
 * Make a theme of its folder and of those that it extends: `page.hbs`, `parts/*.hbs`, `style.css`, `print.css`,
 * `letters.css`, fonts for other scripts; `review.hbs`, `review.css`, `review.js`; everything else is an asset. A file replaces that of the base. What is laid
 * over that of the base instead: tokens, words, and the style sheets `extra.css`, `extra-print.css` and
 * `screen-fonts.css`.
 *
 * Throws a UserError where a file that every theme has is missing, and where two colours have too little contrast.
 */
export function parseTheme(folders: ThemeFolders): Theme {
  const [{ name }] = folders
  const bases = folders.toReversed()
  const files = new Map(bases.flatMap((folder) => [...folder.files]))
  const text = (path: string) => themeText({ name, files }, path)
  const optional = (path: string) => (files.has(path) ? text(path) : '')
  const { tokens, style, printStyle, screenFonts, reviewStyle } = stylesOf(bases, { text, optional }, name)
  const assets = new Map([...files].filter(([path]) => !/\.(?:hbs|css|js|yaml)$/.test(path)))
  const letters = optional('letters.css')
  return {
    name,
    origins: new Map(bases.flatMap((folder) => [...folder.files.keys()].map((path) => [path, folder.name]))),
    cover: coverOf(bases),
    page: text('page.hbs'),
    parts: partsOf(files, text),
    tokens,
    style,
    printStyle,
    script: optional('reader.js'),
    review: files.has('review.hbs')
      ? { page: text('review.hbs'), style: reviewStyle, script: optional('review.js') }
      : undefined,
    screenFonts,
    letters,
    canPrint: printableWith(`${printStyle}\n${letters}`, assets),
    words: themeWords(bases),
    assets,
  }
}

function coverOf(bases: readonly ThemeFolder[]): Theme['cover'] {
  return bases.flatMap((folder) => themeSettings(folder)?.values.cover ?? []).at(-1) ?? 'seal'
}

type TextAt = (path: string) => string

interface Styles extends Pick<Theme, 'tokens' | 'style' | 'printStyle' | 'screenFonts'> {
  readonly reviewStyle: string
}

interface Files {
  readonly text: TextAt
  /** Empty where there is no such file. */
  readonly optional: TextAt
}

function stylesOf(bases: readonly ThemeFolder[], { text, optional }: Files, name: string): Styles {
  const tokens = themeTokens(bases)
  checkPairs(tokens, name)
  const extra = (path: string) => {
    return bases.filter(({ files }) => files.has(path)).map((folder) => themeText(folder, path))
  }
  const withStrength = withPictureStrength(tokens)
  const onScreens = tokensCss(withStrength, 'screen')
  const style = [onScreens, text('style.css'), ...extra('extra.css')]
  const printStyle = [tokensCss(withStrength, 'paper'), text('print.css'), ...extra('extra-print.css')]
  const reviewStyle = [onScreens, optional('review.css')]
  return {
    tokens: onScreens,
    style: joined(style),
    printStyle: joined(printStyle),
    screenFonts: joined(extra('screen-fonts.css')),
    reviewStyle: joined(reviewStyle),
  }
}

function joined(sheets: readonly string[]): string {
  return sheets.filter((sheet) => sheet !== '').join('\n')
}

function partsOf(files: ThemeFolder['files'], text: TextAt): Theme['parts'] {
  return new Map(
    [...files.keys()].sort().flatMap((path) => {
      const stem = /^parts\/(.+)\.hbs$/.exec(path)?.[1]
      return stem === undefined ? [] : [[stem, text(path)] as const]
    }),
  )
}
