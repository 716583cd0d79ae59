import { pageRulesIn } from './page-rules-in.js'

/**
 * The `@page` rules of a theme and of a report as a style for sheets on a screen: how large they are, their margins, and
 * the boxes in these. What is printed and what is shown is so written once.
 */
export function pageStyle(page) {
  // As they are written, because a browser tells nothing of a declaration with `var()` that another adds to.
  const rules = [...page.querySelectorAll('style')].flatMap(({ textContent }) => pageRulesIn(textContent))
  const names = new Set(rules.flatMap(({ boxes }) => boxes.map(({ name }) => name)))
  return { css: rules.map((rule) => sheetRule(rule, page)).join('\n'), names: [...names] }
}

function sheetRule({ selector, declarations, boxes }, page) {
  const sheet = sheetsOf(selector)
  const own = [...sizeOf(declarations), ...marginsOf(declarations, page)]
  return [`${sheet} { ${own.join('; ')} }`, ...boxes.map((box) => boxRules(sheet, box))].join('\n')
}

const sides = { ':first': ':first-child', ':right': ':nth-child(odd)', ':left': ':nth-child(even)' }

/** `turned:left` names the pages that are called so and stand on the left. */
function sheetsOf(selector) {
  const [, name, pseudo] = /^([^:]*)(.*)$/.exec(selector)
  const where = (pseudo.match(/:[\w-]+/g) ?? []).map((one) => sides[one] ?? '')
  return `.preview-page${name ? `[data-page="${name}"]` : ''}${where.join('')}`
}

const papers = {
  a3: ['297mm', '420mm'],
  a4: ['210mm', '297mm'],
  a5: ['148mm', '210mm'],
  b5: ['176mm', '250mm'],
  letter: ['8.5in', '11in'],
  legal: ['8.5in', '14in'],
  ledger: ['11in', '17in'],
}

function sizeOf(declarations) {
  const size = given(declarations, 'size').toLowerCase()
  const paper = papers[size.match(/[a-z]+\d?/)?.[0]]
  const [inline, block = inline] = paper ?? size.match(/calc\(.*?\)(?=\s|$)|[\d.]+[a-z]+/g) ?? []
  if (!inline) return []
  const [wide, high] = paper && /landscape/.test(size) ? [block, inline] : [inline, block]
  return [`--page-inline: ${wide}`, `--page-block: ${high}`]
}

function marginsOf(declarations, page) {
  // For the browser to tell the sides of `margin: 1in 2in`.
  const { style } = page.createElement('div')
  style.cssText = declarations
  return ['top', 'right', 'bottom', 'left'].flatMap((side) => {
    const margin = style.getPropertyValue(`margin-${side}`)
    return margin ? [`--page-${side}: ${margin}`] : []
  })
}

const alignments = { top: 'start', middle: 'center', bottom: 'end' }

function boxRules(sheet, { name, declarations }) {
  const box = `${sheet} .preview-${name}`
  const content = given(declarations, 'content')
  const alignment = alignments[given(declarations, 'vertical-align')]
  const isShown = content !== '' && !/^(?:none|normal)$/.test(content)
  const rules = [`${box} { ${declarations} }`]
  if (content) rules.push(`${box} { display: ${isShown ? 'block' : 'none'} }`)
  if (isShown) rules.push(`${box}::before { content: ${content} }`)
  if (alignment) rules.push(`${box} { align-content: ${alignment} }`)
  return rules.join('\n')
}

/** What the last of some declarations gives a property. */
function given(declarations, property) {
  const found = [...declarations.matchAll(/([\w-]+)\s*:((?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^;"'])*)/g)]
  return found.findLast(([, name]) => name === property)?.[2].trim() ?? ''
}
