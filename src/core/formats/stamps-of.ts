import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport, Section } from '../report.ts'
import type { Layout } from './lay-out.ts'

/**
 * What each page is stamped with: how far the report has come, and each section on it that has a status of its own.
 *
 * A page that is torn out says so as well as the first. Linear.
 */
export function stampsOf(report: ResolvedReport, layout: Pick<Layout, 'count' | 'destinations' | 'lead'>): string[] {
  const stamps = Array.from({ length: layout.count }, () => new Set([stampOf(report.manifest.status, report)]))
  for (const { section, first, last } of spansOf(report, layout)) {
    const stamp = stampOf(section.frontMatter.status, report)
    for (let page = first; page <= last; page++) stamps[page]?.add(stamp)
  }
  return stamps.map((each) => [...each].filter(Boolean).join(' · '))
}

function stampOf(status: Section['frontMatter']['status'], { words }: ResolvedReport): string {
  return status === undefined || status === 'final' ? '' : wordsFor(words)(`status-${status}`)
}

interface Span {
  readonly section: Section
  readonly first: number
  readonly last: number
}

/** From which page to which each section goes. */
function spansOf(
  { sections, targets }: ResolvedReport,
  { destinations, count, lead }: Pick<Layout, 'count' | 'destinations' | 'lead'>,
): readonly Span[] {
  const placed = sections.flatMap((section) => {
    const start = destinations.get(targets.get(section.id)?.anchor ?? section.id)
    return start ? [{ section, start }] : []
  })
  return placed.map(({ section, start }, index) => {
    const next = placed[index + 1]?.start
    // One that begins at the head of a page leaves the one before it on the page before.
    const last = next ? next.page - (next.top > lead ? 0 : 1) : count - 1
    return { section, first: start.page, last: Math.max(start.page, last) }
  })
}
