import type { PhrasingContent } from 'mdast'
import { directionOfLanguage } from '../../direction.ts'
import type { Report, ResolvedReport } from '../../report.ts'
import { walkTree } from '../../walk-tree.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import { countWords } from '../units/count-words.ts'
import { draftOf } from '../units/draft.ts'
import { type MarkedBlock, markedBlocksOf } from '../units/units-of.ts'
import { nodesOf } from './nodes-of.ts'
import type { PrintableEntries } from './printable-entries.ts'

/**
 * Puts translations into a report that was read for that language; nothing else of it changes. What
 * has no translation that may be printed stays in the language of the original, and is marked as such.
 */
export function translate(report: Report, original: ResolvedReport, entries: PrintableEntries): Report {
  const draft = draftOf(report)
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
