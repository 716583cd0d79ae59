import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { toString as textOf } from 'mdast-util-to-string'
import { hrefTo } from '../href-to.ts'
import type { RecommendationTarget, ResolvedReport, Section } from '../report.ts'
import type { Block, Directive, RenderTools } from './directive.ts'

/** `::recommendations{list=priority}`: the recommendations, gathered. */
export const recommendations: Directive = {
  name: 'recommendations',
  summary: 'The list of all priority recommendations, or of all others.',
  forms: ['leaf'],
  id: 'none',
  attributes: {
    list: { summary: 'Which list to print.', required: true, values: ['priority', 'other'] },
    by: { summary: 'Print the other list under the headings of its groups.', values: ['group'] },
  },
  render({ attributes, level }, tools) {
    if (attributes['by'] === 'group' && attributes['list'] === 'other') return renderGroups(level, tools)
    return renderList(
      tools.report.recommendations.filter(({ list }) => list === attributes['list']),
      tools,
    )
  },
}

function renderGroups(level: Block['level'], tools: RenderTools): ElementContent[] {
  return tools.report.groups.flatMap(({ heading, recommendations }) => [
    h(`h${level}`, { className: ['group-heading'] }, heading),
    ...renderList(recommendations, tools),
  ])
}

function renderList(targets: readonly RecommendationTarget[], tools: RenderTools): ElementContent[] {
  const [first] = targets
  if (!first) return []
  return [
    h(
      'ol.recommendation-list',
      { start: ordinal(first.number) },
      targets.map((target) => renderItem(target, tools)),
    ),
  ]
}

function renderItem(target: RecommendationTarget, tools: RenderTools): ElementContent {
  const { number, listAnchor, node, section } = target
  const body = 'children' in node ? tools.copy(node.children, section) : []
  return h('li', { id: listAnchor || undefined, value: ordinal(number) }, [
    h('span.number', number),
    { type: 'text', value: ' ' },
    h('div.recommendation-body', body),
    h('p.recommendation-foot', tools.medium === 'screen' ? linkToText(target, tools) : sectionAndPage(target, tools)),
  ])
}

/** A list that starts at 1 says nothing, and only arabic numbers can be said to HTML. */
function ordinal(number: string): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : undefined
}

function linkToText(target: RecommendationTarget, { report, word }: RenderTools): (ElementContent | string)[] {
  const [before = '', after = ''] = word('from-place', { place: '\n' }).split('\n')
  const { number, name } = described(target.section, report)
  const place = number ? word('numbered-title', { number: word(target.section.part, { number }), title: name }) : name
  return [before, h('a', { href: hrefTo(target.anchor) }, place), after]
}

/** The page is filled in when it is known. */
function sectionAndPage({ anchor, section }: RecommendationTarget, { report, word }: RenderTools) {
  const { number, name } = described(section, report)
  const place = number ? word(`${section.part}-heading`, { number }) : name
  const [before = '', after = ''] = word('place-and-page', { place, page: '\n' }).split('\n')
  return [before, h('span', { dataPageOf: anchor }, '00'), after]
}

function described(section: Section, { targets }: ResolvedReport): { readonly number: string; readonly name: string } {
  const target = targets.get(section.id)
  const name = section.frontMatter.shortTitle ?? (target ? textOf(target.title) : '')
  return { number: target?.number ?? '', name: name || section.id }
}
