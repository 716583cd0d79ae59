import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import type { Catalogue } from '../catalogue.ts'
import { checkLanguage } from './check-language.ts'
import { type Draft, entryOf, isHead } from './draft.ts'
import { readHeader } from './header-text.ts'
import { findingInPo, placeInPo } from './place-in-po.ts'

export interface ReadCatalogue {
  readonly catalogue: Catalogue
  readonly findings: readonly Finding[]
}

/** The catalogue that was read. Comments after the last message are of no message, and become comments of the file. */
export function catalogueOf(drafts: readonly Draft[], last: Draft, path: string): ReadCatalogue {
  const head = drafts.find(isHead)
  const { header, left } = readHeader(head?.translation ?? '')
  const comments = [...(head?.comments ?? []), ...(head?.notes ?? []), ...last.comments]
  const entries = drafts.filter((draft) => !isHead(draft)).map(entryOf)
  const place = placeInPo(path, head?.translationLine ?? 1)
  const lost = left.map((line) => findingInPo('po-is-tidy', place, strayLine(line)))
  return { catalogue: { comments, header, entries }, findings: [...lost, ...checkLanguage(header, path, place)] }
}

function strayLine(line: string) {
  return {
    text: `Unexpected line ${quote(line)} in the head, expected \`Name: value\`, each name once`,
    hint: 'It is left out when the file is written again.',
  }
}
