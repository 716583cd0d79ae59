import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { hrefTo } from '../render/href-to.ts'
import type { RecommendationTarget } from '../report.ts'
import type { Block, Directive, RenderTools } from './directive.ts'

/** `:::recommendation{#id to="Parliament"}`: what the report asks for, where it argues for it. */
export const recommendation: Directive = {
  name: 'recommendation',
  summary: 'Something the report asks someone to do, numbered through the whole report.',
  forms: ['container'],
  id: 'required',
  attributes: {
    to: { summary: 'Who should act.' },
    theme: { summary: 'What it is about, for the data.' },
    group: { summary: 'The group of the other list that prints it, where that is not its own section.' },
    repeats: { summary: 'The earlier recommendation that it repeats.' },
  },
  series: 'recommendation',
  render: (block, tools) => [renderRecommendation(block, tools)],
}

function renderRecommendation({ node, resolved, children }: Block, tools: RenderTools): ElementContent {
  const { anchor, number = '' } = resolved
  const target = tools.recommendation(node)
  const label = tools.word('recommendation-label', { number })
  return h('div.recommendation', { id: anchor, role: 'group', ariaLabel: label }, [
    h('p.recommendation-label', [labelOf(label, anchor, tools), ...tagOf(target, tools)]),
    h('div.recommendation-body', children),
    ...footOf(target, tools),
  ])
}

function labelOf(label: string, anchor: string | undefined, { medium }: RenderTools): ElementContent {
  return anchor && medium === 'screen' ? h('a', { href: hrefTo(anchor) }, label) : h('span', label)
}

function tagOf(target: RecommendationTarget | undefined, { word }: RenderTools): ElementContent[] {
  return target?.list === 'priority' ? [{ type: 'text', value: ' ' }, h('span.tag', word('priority'))] : []
}

function footOf(target: RecommendationTarget | undefined, { medium, word }: RenderTools): ElementContent[] {
  if (!target) return []
  const { addressee, listAnchor } = target
  const parts = [
    ...(addressee ? [h('span', word('addressee', { addressee }))] : []),
    ...(listAnchor && medium === 'screen' ? [h('a', { href: hrefTo(listAnchor) }, word('see-in-list'))] : []),
  ]
  return parts.length > 0 ? [h('p.recommendation-foot', parts)] : []
}
