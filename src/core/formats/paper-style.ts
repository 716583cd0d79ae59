import { toString as textOf } from 'mdast-util-to-string'
import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport, Target } from '../report.ts'
import { cutTitle, type NarrowPlace } from './cut-title.ts'
import type { Paged } from './format.ts'
import type { Layout } from './lay-out.ts'
import { runningTitle } from './running-title.ts'
import { stampsOf } from './stamps-of.ts'

/** What a report says to the theme's `@page` before its pages are known: `var(--running-title)`, paper. */
export function paperStyle(report: ResolvedReport): string {
  return [
    report.manifest.page === 'Letter' ? letter : '',
    `:root { --running-title: ${cssString(runningTitle(report))} }`,
  ].join('\n')
}

/**
 * What the margins of each page say, for the theme's `@page` to use: `counter(page, folios)`, `counter(page, heads)`,
 * `counter(page, stamps)`, and `counter(page, continued)`, which names the table that goes on at its top.
 *
 * A counter style with one symbol a page is the way to a text for each page that a browser knows. Of a part that is
 * printed by itself, only the margins of its own sheets are named.
 */
export function runningHeads(
  report: ResolvedReport,
  paged: Pick<Layout, 'count' | 'front' | 'lead' | 'pages' | 'destinations'>,
  tables: readonly string[],
  sheets: { readonly from: number; readonly to: number } = { from: 0, to: paged.count },
): string {
  const styleOf = (name: string, symbols: readonly string[]) => {
    return counterStyle(name, symbols.slice(sheets.from, sheets.to))
  }
  return [
    styleOf('folios', foliosOf(paged)),
    styleOf('heads', headsOf(report, paged)),
    styleOf('stamps', stampsOf(report, paged)),
    styleOf('continued', continuedOf(report, tables)),
  ].join('\n')
}

function continuedOf({ targets, words }: ResolvedReport, tables: readonly string[]): string[] {
  const labels = new Map([...targets.values()].map(({ anchor, node }) => [anchor, node.data?.resolved?.label]))
  const continued = wordsFor(words)('continued')
  return tables.map((table) => (labels.get(table) ? `${labels.get(table)} (${continued})` : ''))
}

const letter = [
  '@page { size: Letter; margin-bottom: calc(11in - 110px - 876px) }',
  '@page turned { size: 11in 8.5in; margin-bottom: calc(8.5in - 110px - 633px) }',
  ':root { --page-block: 11in; --text-block: 876px; --text-inline: calc(8.5in - 44mm) }',
  ':root { --turned-text-block: 633px; --turned-text-inline: calc(11in - 44mm) }',
].join('\n')

function counterStyle(name: string, symbols: readonly string[]): string {
  const listed = symbols.length > 0 ? symbols.map(cssString).join(' ') : '""'
  return `@counter-style ${name} { system: fixed 1; suffix: ""; symbols: ${listed} }`
}

function foliosOf({ count, front }: Paged & { readonly front: number }): string[] {
  return Array.from({ length: count }, (_, index) => (index < front ? '' : String(index - front + 1)))
}

/** On each page the first section that begins there, or else the one that goes on. */
function headsOf(report: ResolvedReport, { count, front, pages }: Paged & { readonly front: number }): string[] {
  const beginning = new Map<string, string>()
  for (const { anchor, text } of headed(report)) {
    const page = pages.get(anchor)
    if (page !== undefined && !beginning.has(page)) beginning.set(page, text)
  }
  const last = lastOn(report, pages)
  let current = ''
  return Array.from({ length: count }, (_, index) => {
    const page = String(index - front + 1)
    const head = beginning.get(page) ?? current
    current = last.get(page) ?? current
    return index < front ? '' : head
  })
}

function lastOn(report: ResolvedReport, pages: Paged['pages']): Map<string, string> {
  const last = new Map<string, string>()
  for (const { anchor, text } of headed(report)) {
    const page = pages.get(anchor)
    if (page !== undefined) last.set(page, text)
  }
  return last
}

function headed(report: ResolvedReport): { readonly anchor: string; readonly text: string }[] {
  return report.sections.flatMap(({ id }) => {
    const target = report.targets.get(id)
    return target ? [{ anchor: target.anchor, text: headOf(target, report) }] : []
  })
}

function headOf({ number, title, label, section }: Target, { words }: ResolvedReport): string {
  const place = { ...marginOfHead, taken: number ? [...number].length : 0 }
  const name = section.frontMatter.shortTitle ?? cutTitle(textOf(title) || label, place)
  if (section.part === 'annex' && number) return wordsFor(words)('annex-heading', { number })
  return number ? `${number} ${name}` : name
}

/** Three lines would reach for the edge of the page. */
const marginOfHead: NarrowPlace = { lines: 2, letters: 27 }

/** Everything but letters of ASCII, digits and spaces is escaped, so nothing in it can end the string or the style. */
function cssString(text: string): string {
  const escaped = text.replace(/[^A-Za-z0-9 ]/gu, (character) => {
    // The space ends the escape, and is not printed.
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `
  })
  return `"${escaped}"`
}
