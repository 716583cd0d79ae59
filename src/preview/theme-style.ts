import { onceFor } from '../core/once-for.ts'
import { addressBeside } from '../core/render/address-beside.ts'
import { fontsBeside } from '../core/render/fonts-beside.ts'
import { pageText } from '../core/render/page-text.ts'
import type { Theme } from '../core/report.ts'
import { shellText } from './shell.ts'

/** What the preview's own page has of the theme of a report, its tokens and fonts, so that it looks like the house. */
export interface ThemeStyle {
  /** Another one for another style. */
  readonly address: string
  readonly style: string
}

export const themeStyle: (theme: Theme) => ThemeStyle = onceFor((theme) => {
  const style = `${theme.tokens}\n${fontsBeside(theme, pageText(shellText())).style}\n`
  return { address: addressBeside('/~/theme/style.css', style), style }
})
