import Handlebars from 'handlebars'
import type { Theme } from '../report.ts'
import { UserError } from '../user-error.ts'

/** A template of a theme as a tree, made once: it is checked and compiled, for screen and for paper. */
export function parsedTemplate(text: string, file: string, theme: Theme): hbs.AST.Program {
  const known = programs.get(theme) ?? new Map<string, hbs.AST.Program>()
  programs.set(theme, known)
  const program = known.get(text) ?? parse(text, file)
  known.set(text, program)
  return program
}

const programs = new WeakMap<Theme, Map<string, hbs.AST.Program>>()

function parse(text: string, file: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text)
  } catch (cause) {
    const [first = ''] = cause instanceof Error ? cause.message.split('\n', 1) : []
    throw new UserError(`The template \`${file}\` cannot be read: ${first}`, { exitCode: 2, cause })
  }
}
