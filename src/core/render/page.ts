import type { ResolvedReport, Theme, Words } from '../report.ts'
import type { RenderedBody } from './body.ts'
import { compileTemplate } from './compile-template.ts'
import { fontsStyle } from './fonts-style.ts'
import { type PageText, pageText } from './page-text.ts'
import { safeCss, safeScript } from './safe-texts.ts'
import { type ViewOptions, viewOf } from './view.ts'
import { type View, viewShape } from './view-shape.ts'

export interface PageOptions extends Omit<ViewOptions, 'style' | 'script' | 'allWords' | 'cover'> {
  /** Style sheets beside the theme's, such as the running heads of each page. */
  readonly extraStyle?: string
  /** What the page will say where it is not whole yet. */
  readonly textOf?: (page: string) => PageText
}

/** The whole report as one page: on paper the theme's part `paper`, where it has one. */
export function renderPage(report: ResolvedReport, body: RenderedBody, theme: Theme, options: PageOptions): string {
  const style = options.medium === 'paper' ? theme.printStyle : theme.style
  const view = viewOf(report, body, {
    ...options,
    style: safeCss([style, options.extraStyle, fontsPlace].filter(Boolean).join('\n'), theme),
    script: safeScript(options.medium === 'paper' ? '' : theme.script, theme),
    allWords: theme.words,
    cover: theme.cover,
  })
  const { textOf = pageText } = options
  const page = templateOf(theme, options.medium, report.words)(view)
  // Which fonts it needs, the page itself says.
  return page.replace(fontsPlace, () => safeCss(fontsStyle(theme, textOf(page), options.medium), theme))
}

/** Where the fonts go in a style sheet. As no text has a `<` of its own, it stands nowhere else in a page. */
const fontsPlace = '/*<fonts>*/'

type Template = (view: View) => string

/** Compiled once a theme, medium and language. */
const templates = new WeakMap<Theme, Map<string, { readonly words: Words; readonly template: Template }>>()

function templateOf(theme: Theme, medium: ViewOptions['medium'], words: Words): Template {
  const known = templates.get(theme) ?? new Map()
  templates.set(theme, known)
  const found = known.get(medium)
  if (found?.words === words) return found.template
  const template = compile(theme, medium, words)
  known.set(medium, { words, template })
  return template
}

function compile(theme: Theme, medium: ViewOptions['medium'], words: Words): Template {
  const paper = medium === 'paper' ? theme.parts.get('paper') : undefined
  const [text, file] = paper === undefined ? [theme.page, 'page.hbs'] : [paper, 'parts/paper.hbs']
  return compileTemplate({ text, file, shape: viewShape }, theme, words)
}
