import type { Heading } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { formatNumber, symbolsIn } from '../format-number.ts'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import { plainTitle } from '../parse/plain-title.ts'
import type { Report, Section, Target } from '../report.ts'
import { label } from './label.ts'
import { setResolved } from './resolved.ts'

/** Count sections and annexes through the report, and subsections within their section. */
export function numberHeadings(report: Report): Target[] {
  const counts = { section: 0, annex: 0 }
  return report.sections.flatMap((section) => {
    const series = section.part
    if (series === 'back' || !section.frontMatter.numbered) return targetsIn(report, section, 0)
    counts[series]++
    return targetsIn(report, section, counts[series])
  })
}

/** `count` is 0 where the section takes no number. */
function targetsIn(report: Report, section: Section, count: number): Target[] {
  const number = count ? formatNumber(pattern(report, section.part), [count]) : ''
  const targets = [sectionTarget(report, section, number)]
  let subsections = 0
  for (const heading of knownNodesOfType(section.tree, 'heading')) {
    if (heading === section.tree.children[0] && heading.depth === 1) continue
    const counted = heading.depth === 2 && section.part === 'section' && count > 0
    if (counted) subsections++
    targets.push(headingTarget(report, section, heading, counted ? [count, subsections] : []))
  }
  return targets
}

function sectionTarget({ words }: Report, section: Section, number: string): Target {
  const [first] = section.tree.children
  const heading = first?.type === 'heading' && first.depth === 1 ? first : undefined
  const title = heading ? plainTitle(heading.children) : []
  const numbered = number ? label(words, section.part, number) : ''
  if (heading) setResolved(heading, { anchor: section.id, number, label: numbered })
  return {
    id: section.id,
    anchor: section.id,
    series: section.part,
    number,
    title,
    label: textOf(title) || numbered || section.id,
    node: heading ?? section.tree,
    section,
    automatic: false,
  }
}

function headingTarget(report: Report, section: Section, heading: Heading, counts: readonly number[]): Target {
  const title = plainTitle(heading.children)
  const own = counts.length ? formatNumber(pattern(report, 'subsection'), counts) : ''
  const anchor = heading.data?.id ?? heading.data?.automaticId ?? ''
  const number = own && wholeNumber(report, own, counts)
  setResolved(heading, { anchor, number: own, label: own && label(report.words, 'section', number) })
  return {
    id: anchor,
    anchor,
    series: counts.length ? 'subsection' : 'heading',
    number,
    title,
    label: textOf(title),
    node: heading,
    section,
    automatic: heading.data?.id === undefined,
  }
}

/** A subsection's letter starts afresh in each section, so a reference says both: `X.A`. */
function wholeNumber(report: Report, own: string, counts: readonly number[]): string {
  const ofSection = formatNumber(pattern(report, 'section'), counts.slice(0, 1))
  return symbolsIn(pattern(report, 'subsection')) > 1 || !ofSection ? own : `${ofSection}.${own}`
}

function pattern({ manifest }: Report, series: string): string {
  return manifest.numbering[series] ?? '1'
}
