import Handlebars from 'handlebars'
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
  template: TemplateFile<Shape>,
  theme: Theme,
  words: Words,
): (view: Data<Shape>) => string {
  checkTemplate(template, theme, words)
  const handlebars = Handlebars.create()
  // A copy, because Handlebars writes into what it compiles, and the next language is checked by the same tree.
  const made = (part: string, name: string) =>
    handlebars.compile(structuredClone(parsedTemplate(part, name, theme)), strictly)
  for (const [name, part] of theme.parts) handlebars.registerPartial(name, made(part, `parts/${name}.hbs`))
  return made(template.text, template.file)
}

// Strict, so that a slip stops the build; no indentation of parts, because it would move the lines of code blocks.
const strictly = { strict: true, knownHelpersOnly: true, preventIndent: true }
