import { plainText } from '../../plain-text.ts'
import type { ResolvedReport, Section } from '../../report.ts'
import { keyOf } from '../catalogue.ts'
import type { Mark, Unit, UnitUse } from '../unit.ts'
import { blocksOf } from './blocks-of.ts'
import { type Draft, draftOf } from './draft.ts'
import { type MarkedText, markText } from './mark-text.ts'
import type { References } from './reference-pieces.ts'
import { noteTexts, type Sayings, sayMark } from './say-mark.ts'
import type { TextBlock } from './text-block.ts'
import { unitId } from './unit-id.ts'

/**
 * Everything of a report that is translated, in its order; equal texts of one context once. Numbers, ids, code and
 * addresses stay. Linear.
 */
export function unitsOf(report: ResolvedReport): readonly Unit[] {
  const notes = noteTexts(report)
  const units = new Map<string, Unit & { readonly uses: UnitUse[] }>()
  for (const { block, text } of markedBlocksOf(draftOf(report), report)) {
    const key = keyOf({ context: block.context, source: text.source })
    const known = units.get(key)
    if (known) known.uses.push(useOf(block))
    else units.set(key, unitOf({ block, text }, { references: referencesOf(block.section, report), notes }))
  }
  return [...units.values()]
}

/** A block as a unit that stands nowhere else. */
export function unitOf({ block, text }: MarkedBlock, sayings: Sayings): Unit & { readonly uses: [UnitUse] } {
  const [{ context }, { source }] = [block, text]
  return { id: unitId(context, source), context, source, marks: marksOf(text, sayings), uses: [useOf(block)] }
}

/** A block that has something to translate. */
export interface MarkedBlock {
  readonly block: TextBlock
  readonly text: MarkedText
}

/** The blocks of a report that have something to translate; references are named as in the report that was written. */
export function markedBlocksOf(draft: Draft, original: Named): MarkedBlock[] {
  return markedBlocks(blocksOf(draft), original)
}

/** Those of some blocks that have something to translate. */
export function markedBlocks(blocks: readonly TextBlock[], original: Named): MarkedBlock[] {
  return blocks.flatMap((block) => {
    const text = markText(block.read(), referencesOf(block.section, original))
    return text.hasWords ? [{ block, text }] : []
  })
}

/** What of a report its references name. */
export type Named = Pick<ResolvedReport, 'targets' | 'words' | 'sections'>

/** What the references of a section's text point at; those of the title block see what the first section sees. */
export function referencesOf(section: Section | undefined, { targets, words, sections }: Named): References {
  const [first] = sections
  return { targets, words, section: section ?? first ?? { id: '', path: '' } }
}

function useOf({ place, section, what, recommendation, remark }: TextBlock): UnitUse {
  return { place, section: section && { id: section.id, title: titleOf(section) }, what, recommendation, remark }
}

function titleOf({ id, tree }: Section): string {
  const [first] = tree.children
  return (first?.type === 'heading' && first.depth === 1 && plainText(first)) || id
}

function marksOf({ marks }: MarkedText, sayings: Sayings): Mark[] {
  return [...marks].map(([name, marked]) => ({ kind: marked.kind, name, ...sayMark(marked, sayings) }))
}
