import { UserError } from '../user-error.ts'
import type { Scheme, Token, Tokens } from './tokens.ts'

/**
 * Read a `tokens.css`: custom properties under `:root`, those that differ in the dark under
 * `:root[data-theme="dark"]`, and nothing else. Throws a UserError that names the line of anything else.
 */
export function parseTokens(css: string, file: string): Tokens {
  const sheet: Sheet = { css: css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, blank), file }
  const tokens = { light: new Map<string, Token>(), dark: new Map<string, Token>() }
  let at = 0
  for (const match of sheet.css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    if (match.index !== at) break
    const [whole, selector = '', body = ''] = match
    const set = tokens[schemeOf(selector, at, sheet)]
    for (const [name, token] of declarationsIn(body, at + selector.length + 1, sheet)) set.set(name, token)
    at += whole.length
  }
  if (sheet.css.slice(at).trim() !== '') refuse(sheet.css.slice(at), at, sheet)
  return tokens
}

interface Sheet {
  /** Without comments, each character where it was. */
  readonly css: string
  readonly file: string
}

function schemeOf(selector: string, at: number, sheet: Sheet): Scheme {
  const plain = selector.trim().replaceAll(/["'\s]/g, '')
  if (plain === ':root') return 'light'
  return plain === ':root[data-theme=dark]' ? 'dark' : refuse(selector, at, sheet)
}

function declarationsIn(body: string, start: number, sheet: Sheet): (readonly [string, Token])[] {
  return [...body.matchAll(/[^;]+/g)].flatMap(({ 0: text, index }) => {
    if (text.trim() === '') return []
    const [, name, value] = /^\s*--([a-z][a-z0-9-]*)\s*:\s*(\S[\s\S]*?)\s*$/.exec(text) ?? []
    if (name === undefined || value === undefined) return refuse(text, start + index, sheet)
    const line = lineOf(text, start + index, sheet)
    return [[name, { value: value.replaceAll(/\s+/g, ' '), file: sheet.file, line }] as const]
  })
}

function refuse(text: string, at: number, sheet: Sheet): never {
  const [first = ''] = text.trim().split('\n', 1)
  throw new UserError(`${sheet.file}:${lineOf(text, at, sheet)}: Unexpected \`${first}\` among the tokens`, {
    hint: 'Write `--name: value;` under `:root` or `:root[data-theme="dark"]` there, and all else in style.css',
    exitCode: 2,
  })
}

function lineOf(text: string, at: number, { css }: Sheet): number {
  const start = at + text.length - text.trimStart().length
  return css.slice(0, start).split('\n').length
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}
