import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { hrefTo } from '../href-to.ts'
import type { RecommendationTarget } from '../report.ts'
import type { Block, Directive, RenderTools } from './directive.ts'

/** `:::recommendation{#id to="Parliament"}`: what the report asks for, where it argues for it. */
export const recommendation: Directive = {
  name: 'recommendation',
  summary: 'Something the report asks someone to do, numbered through the whole report.',
  forms: ['container'],
  id: 'required',
  attributes: {
    to: { summary: 'Who should act.', proposed: 'again' },
    theme: { summary: 'What it is about, for the data.', proposed: 'again' },
    group: {
      summary: 'The group of the other list that prints it, where that is not its own section.',
      proposed: 'groups',
    },
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
    h('p.recommendation-label', [labelOf(number, anchor, tools), ...tagOf(target, tools)]),
    h('div.recommendation-body', children),
    ...footOf(target, tools),
  ])
}

/** “Recommendation 14”, the number by itself for a theme that sets it large. */
function labelOf(number: string, anchor: string | undefined, { medium, word }: RenderTools): ElementContent {
  const [before = '', after = ''] = word('recommendation-label', { number: '\n' }).split('\n')
  const parts = [before, h('span.number', number), after].filter(Boolean)
  return anchor && medium === 'screen' ? h('a', { href: hrefTo(anchor) }, parts) : h('span', parts)
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
  return parts.length > 0 ? [h('p.recommendation-foot', spaced(parts))] : []
}

/** With a space between them, for those who copy the text or have it read to them. */
function spaced(parts: readonly ElementContent[]): ElementContent[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: 'text', value: ' ' }, part]))
}
