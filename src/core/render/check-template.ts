import type { Theme, Words } from '../report.ts'
import { UserError } from '../user-error.ts'
import { parsedTemplate } from './parsed-template.ts'
import { placeInHtml } from './place-in-html.ts'
import { type Found, findShape, type Scope } from './template-path.ts'
import type { Shape } from './view-shape.ts'

type Statement = hbs.AST.Statement

/** One template while it is checked. */
interface Reading {
  /** `page.hbs`, `parts/notes.hbs` */
  readonly file: string
  readonly theme: Theme
  readonly words: Words
  /** The templates that led here. */
  readonly chain: readonly string[]
  /** The HTML of this template so far. */
  html: string
}

/**
 * Check every path of a template and of its parts against the data they are given, those of `{{#if}}` and `{{#each}}`
 * too, and that each stands where its kind may stand.
 *
 * Handlebars itself leaves out what a misspelt `{{#if}}` guards, without a word. Throws a UserError that names the
 * template, the line and the nearest field.
 */
export function checkTemplate(
  { text, file, shape }: { readonly text: string; readonly file: string; readonly shape: Shape },
  theme: Theme,
  words: Words,
): void {
  checkWithin(text, [shape], { file, theme, words, chain: [file], html: '' })
}

function checkWithin(text: string, scope: Scope, reading: Reading): void {
  for (const statement of parsedTemplate(text, reading.file, reading.theme).body)
    checkStatement(statement, scope, reading)
}

function checkStatement(statement: Statement, scope: Scope, reading: Reading): void {
  if (isContent(statement)) reading.html += statement.original
  else if (isMustache(statement)) checkMustache(statement, scope, reading)
  else if (isBlock(statement)) checkBlock(statement, scope, reading)
  else if (isPartial(statement)) checkPartial(statement, scope, reading)
  else if (statement.type !== 'CommentStatement')
    refuse(statement, reading, 'expected `each`, `if`, `unless` or a part')
}

function checkMustache(statement: hbs.AST.MustacheStatement, scope: Scope, reading: Reading): void {
  const { path, params, hash, escaped } = statement
  if (params.length > 0 || hash) refuse(statement, reading, 'expected a field by itself')
  const { shape } = pathIn(path, scope, reading)
  const problem = misplaced(shape, escaped, reading.html)
  if (problem) refuse(statement, reading, problem)
  reading.html += 'x'
}

/** Each kind of data has the one place where it is harmless. */
function misplaced(shape: Found['shape'], escaped: boolean, html: string): string | undefined {
  if (typeof shape !== 'string' || shape === 'words') return 'expected one text, not a list or a group of texts'
  const place = placeInHtml(html)
  if (shape === 'html') return place === 'text' && !escaped ? undefined : 'expected `{{{ }}}` for it, between tags'
  if (shape === 'css') return place === 'style' && !escaped ? undefined : 'expected `{{{ }}}` for it, within `<style>`'
  if (shape === 'json' || shape === 'script')
    return place === 'script' && !escaped ? undefined : 'expected `{{{ }}}` for it, within `<script>`'
  if (!escaped) return 'expected `{{ }}`, because it is not HTML'
  if (place === 'text') return undefined
  if (typeof place === 'string') return 'expected it between tags, or between the quotes of an attribute'
  return misplacedInAttribute(place, shape)
}

function misplacedInAttribute(
  { attribute, start }: { readonly attribute: string; readonly start: string },
  shape: string,
): string | undefined {
  if (/^(?:on.*|style|srcdoc)$/.test(attribute)) return `expected nothing of a report in \`${attribute}\``
  const isAddress = /^(?:href|src|action|formaction|data|poster|cite|srcset)$/.test(attribute)
  return isAddress && shape !== 'url' && !start.startsWith('#') ? 'expected an address there' : undefined
}

function checkBlock(statement: hbs.AST.BlockStatement, scope: Scope, reading: Reading): void {
  const { path, params, hash, program, inverse } = statement
  const [param] = params
  const name = path.original
  if (!param || params.length > 1 || hash || !['each', 'if', 'unless'].includes(name)) {
    refuse(statement, reading, 'expected `each`, `if` or `unless` with one field')
  }
  const { shape } = pathIn(param, scope, reading)
  const inner = name === 'each' ? [itemOf(shape, statement, reading), ...scope] : scope
  for (const child of program?.body ?? []) checkStatement(child, inner, reading)
  for (const child of inverse?.body ?? []) checkStatement(child, scope, reading)
}

function itemOf(shape: Found['shape'], statement: Statement, reading: Reading): Scope[number] {
  return Array.isArray(shape) ? shape[0] : refuse(statement, reading, 'expected a list after `each`')
}

function checkPartial(statement: hbs.AST.PartialStatement, scope: Scope, reading: Reading): void {
  const { name, params, hash } = statement
  const part = 'original' in name ? String(name.original) : ''
  const text = reading.theme.parts.get(part)
  const file = `parts/${part}.hbs`
  if (text === undefined) refuse(statement, reading, `expected one of ${[...reading.theme.parts.keys()].join(', ')}`)
  if (params.length > 0 || hash) refuse(statement, reading, 'expected a part by itself')
  if (placeInHtml(reading.html) !== 'text') refuse(statement, reading, 'expected a part between tags')
  if (reading.chain.includes(file)) refuse(statement, reading, 'expected a part that does not contain itself')
  checkWithin(text, scope, { ...reading, file, chain: [...reading.chain, file], html: '' })
}

function pathIn(expression: hbs.AST.Expression, scope: Scope, reading: Reading): Found {
  if (!isPath(expression)) return refuse(expression, reading, 'expected the name of a field')
  const found = findShape(expression, scope, reading.words)
  if ('shape' in found) return found
  return refuse(expression, reading, 'expected a field of the page', found.near && `Did you mean \`${found.near}\`?`)
}

function refuse(node: hbs.AST.Node, { file, theme }: Reading, expected: string, hint?: string): never {
  const { line, column } = node.loc.start
  const place = `templates/${theme.origins.get(file) ?? theme.name}/${file}:${line}:${column + 1}`
  const text = `Unexpected \`${nameOf(node)}\` in ${place}, ${expected}`
  throw new UserError(text, { ...(hint && { hint }), exitCode: 2 })
}

function nameOf(node: hbs.AST.Node): string {
  if (isPath(node)) return node.original
  if (isMustache(node) || isBlock(node)) return 'original' in node.path ? String(node.path.original) : node.path.type
  return isPartial(node) && 'original' in node.name ? `> ${node.name.original}` : node.type
}

function isContent(node: hbs.AST.Node): node is Statement & { readonly original: string } {
  return node.type === 'ContentStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
