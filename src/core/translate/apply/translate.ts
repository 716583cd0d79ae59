import type { PhrasingContent } from 'mdast'
import { directionOfLanguage } from '../../direction.ts'
import type { Report, ResolvedReport } from '../../report.ts'
import { walkTree } from '../../walk-tree.ts'
import { type Catalogue, type Entry, keyOf } from '../catalogue.ts'
import { countWords } from '../units/count-words.ts'
import { draftOf } from '../units/draft.ts'
import { type MarkedBlock, markedBlocksOf } from '../units/units-of.ts'
import { nodesOf } from './nodes-of.ts'

/** Whether the translation of a message may stand in print: nothing in it is lost or broken. */
export type IsPrintable = (entry: Entry) => boolean

/**
 * Puts the translations of a catalogue into a report that was read for that language; nothing else of it changes. What
 * has no translation that may be printed stays in the language of the original, and is marked as such.
 */
export function translate(
  report: Report,
  original: ResolvedReport,
  { catalogue, isPrintable }: { readonly catalogue: Catalogue; readonly isPrintable: IsPrintable },
): Report {
  const draft = draftOf(report)
  const entries = printableEntries(catalogue, isPrintable)
  const words = { translated: 0, all: 0 }
  for (const marked of markedBlocksOf(draft, original)) {
    const count = countWords(marked.text.source)
    const entry = entries.get(keyOf({ context: marked.block.context, source: marked.text.source }))
    words.all += count
    if (entry) words.translated += count
    put(marked, entry, original)
  }
  return { ...draft, translation: { original, words } }
}

function printableEntries({ entries }: Catalogue, isPrintable: IsPrintable): ReadonlyMap<string, Entry> {
  const printable = entries.filter(
    (entry) => !entry.obsolete && !entry.fuzzy && entry.translation !== '' && isPrintable(entry),
  )
  return new Map(printable.map((entry) => [keyOf(entry), entry]))
}

function put({ block, text }: MarkedBlock, entry: Entry | undefined, original: ResolvedReport): void {
  const { start, end } = block.place
  if (!entry && block.isPlain) return
  const nodes = entry ? nodesOf(entry.translation, text.marks) : [untranslated(block.read(), original.language)]
  for (const node of nodes) {
    walkTree(node, (one) => {
      one.position ??= { start, end }
    })
  }
  block.write(nodes)
}

/** Text in the language of the original, for readers to see and for voices to pronounce. */
function untranslated(children: readonly PhrasingContent[], language: string): PhrasingContent {
  const hProperties = { lang: language, dir: directionOfLanguage(language), className: ['untranslated'] }
  return { type: 'delete', data: { hName: 'span', hProperties }, children: [...children] }
}
