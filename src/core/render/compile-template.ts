import Handlebars from 'handlebars'
import { onceFor } from '../once-for.ts'
import type { Theme, Words } from '../report.ts'
import { checkTemplate } from './check-template.ts'
import { parsedTemplate } from './parsed-template.ts'
import type { Data } from './view-shape.ts'

/** A template of a theme, and the data that it is given. */
export interface TemplateFile<Shape> {
  readonly text: string
  /** `page.hbs`, `parts/paper.hbs` */
  readonly file: string
  readonly shape: Shape
}

/** Checks a template and the parts that it names, and compiles them. Throws a UserError at the first slip. */
export function compileTemplate<Shape extends { readonly [field: string]: unknown }>(
  { text, file, shape }: TemplateFile<Shape>,
  theme: Theme,
  words: Words,
): (view: Data<Shape>) => string {
  checkTemplate({ text, file, shape }, theme, words)
  const { handlebars, templates } = compilerOf(theme)
  const template = templates.get(file) ?? compiled(handlebars, { text, file }, theme)
  templates.set(file, template)
  return template
}

/** What is compiled for one language and medium serves the others. */
const compilerOf = onceFor((theme: Theme) => {
  const handlebars = Handlebars.create()
  for (const [name, text] of theme.parts)
    handlebars.registerPartial(name, compiled(handlebars, { text, file: `parts/${name}.hbs` }, theme))
  return { handlebars, templates: new Map<string, Handlebars.TemplateDelegate>() }
})

function compiled(
  handlebars: typeof Handlebars,
  { text, file }: { readonly text: string; readonly file: string },
  theme: Theme,
): Handlebars.TemplateDelegate {
  // A copy, because Handlebars writes into what it compiles, and the next language is checked by the same tree.
  return handlebars.compile(structuredClone(parsedTemplate(text, file, theme)), strictly)
}

// Strict, so that a slip stops the build; no indentation of parts, because it would move the lines of code blocks.
const strictly = { strict: true, knownHelpersOnly: true, preventIndent: true }
