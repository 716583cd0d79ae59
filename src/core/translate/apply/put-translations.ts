import type { PhrasingContent } from 'mdast'
import { directionOfLanguage } from '../../direction.ts'
import { walkTree } from '../../walk-tree.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import { countWords } from '../units/count-words.ts'
import type { MarkedBlock } from '../units/units-of.ts'
import { nodesOf } from './nodes-of.ts'
import type { PrintableEntries } from './printable-entries.ts'

/** How many words there are, and how many of them are translated. */
export interface WordCounts {
  readonly translated: number
  readonly all: number
}

/** Puts translations in the place of some blocks; `language` is that of the original. */
export function putTranslations(
  blocks: readonly MarkedBlock[],
  entries: Pick<PrintableEntries, 'get'>,
  language: string,
): WordCounts {
  const words = { translated: 0, all: 0 }
  for (const marked of blocks) {
    const count = countWords(marked.text.source)
    const entry = entries.get(keyOf({ context: marked.block.context, source: marked.text.source }))
    words.all += count
    if (entry) words.translated += count
    put(marked, entry, language)
  }
  return words
}

function put({ block, text }: MarkedBlock, entry: Entry | undefined, language: string): void {
  const { start, end } = block.place
  if (!entry && block.isPlain) return
  const nodes = entry ? nodesOf(entry.translation, text.marks) : [untranslated(block.read(), language)]
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
