import Handlebars from 'handlebars'
import type { ResolvedReport, Theme, Words } from '../report.ts'
import { UserError } from '../user-error.ts'
import type { RenderedBody } from './body.ts'
import { checkTemplate } from './check-template.ts'
import { fontsStyle } from './fonts-style.ts'
import { parsedTemplate } from './parsed-template.ts'
import { type ViewOptions, viewOf } from './view.ts'
import type { Css, Script, View } from './view-shape.ts'

export interface PageOptions extends Omit<ViewOptions, 'style' | 'script' | 'allWords' | 'cover'> {
  /** Style sheets beside the theme's, such as the running heads of each page. */
  readonly extraStyle?: string
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
  const page = templateOf(theme, options.medium, report.words)(view)
  // Which fonts it needs, the page itself says.
  return page.replace(fontsPlace, () => safeCss(fontsStyle(theme, page, options.medium), theme))
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
  checkTemplate(text, file, theme, words)
  const handlebars = Handlebars.create()
  // A copy, because Handlebars writes into what it compiles, and the next language is checked by the same tree.
  const made = (part: string, name: string) =>
    handlebars.compile(structuredClone(parsedTemplate(part, name, theme)), strictly)
  for (const [name, part] of theme.parts) handlebars.registerPartial(name, made(part, `parts/${name}.hbs`))
  return made(text, file)
}

// Strict, so that a slip stops the build; no indentation of parts, because it would move the lines of code blocks.
const strictly = { strict: true, knownHelpersOnly: true, preventIndent: true }

function safeCss(style: string, theme: Theme): Css {
  if (!/<\/style/i.test(style)) return style as Css
  throw new UserError(`The style sheets of the theme \`${theme.name}\` contain \`</style\``, {
    hint: 'Write `<\\/style` there',
    exitCode: 2,
  })
}

/** Without what is there for those who read it only: comments that fill a line, and what lines are indented by. */
function safeScript(script: string, theme: Theme): Script {
  const short = script.replace(/^[ \t]+/gm, '').replace(/^\/\/.*\n/gm, '')
  // What begins a comment of HTML would have a browser look for its end.
  if (!/<\/script|<!--/i.test(short)) return short as Script
  throw new UserError(`The script of the theme \`${theme.name}\` contains \`</script\` or \`<!--\``, {
    hint: 'Write `<\\/script` or `<\\!--` there',
    exitCode: 2,
  })
}
