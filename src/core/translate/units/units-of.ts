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
  const units = new Map<string, Unit & { readonly uses: [UnitUse, ...UnitUse[]] }>()
  for (const { block, text } of markedBlocksOf(draftOf(report), report)) {
    const { context } = block
    const key = keyOf({ context, source: text.source })
    const use = useOf(block)
    const known = units.get(key)
    if (known) known.uses.push(use)
    else {
      const marks = marksOf(text, { references: referencesOf(block.section, report), notes })
      units.set(key, { id: unitId(context, text.source), context, source: text.source, marks, uses: [use] })
    }
  }
  return [...units.values()]
}

/** A block that has something to translate. */
export interface MarkedBlock {
  readonly block: TextBlock
  readonly text: MarkedText
}

/** The blocks of a report that have something to translate; references are named as in the report that was written. */
export function markedBlocksOf(draft: Draft, original: ResolvedReport): MarkedBlock[] {
  return blocksOf(draft).flatMap((block) => {
    const text = markText(block.read(), referencesOf(block.section, original))
    return text.hasWords ? [{ block, text }] : []
  })
}

/** What the references of a section's text point at; those of the title block see what the first section sees. */
export function referencesOf(section: Section | undefined, { targets, words, sections }: ResolvedReport): References {
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
