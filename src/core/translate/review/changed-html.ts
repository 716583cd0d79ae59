import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type SafeHtml, toPlainHtml } from '../../render/to-html.ts'
import { readMarked, writeMarked } from '../marked.ts'
import { commonWords } from '../merge/common-words.ts'
import type { Unit } from '../unit.ts'
import { noteNumber, shownFor } from './mark-shown.ts'

/** What became of a text since it was translated, word for word: what is gone is deleted, what is new inserted. */
export function changedHtml(previous: string, { source, marks }: Unit): SafeHtml {
  const shown = new Map(marks.map((mark) => [mark.name, noteNumber(mark) ? `[${noteNumber(mark)}]` : shownFor(mark)]))
  const [old, now] = [wordsOf(previous, shown), wordsOf(source, shown)]
  const tree: ElementContent[] = []
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...commonWords(old, now), [old.length, now.length] as const]) {
    if (nextRow > row) tree.push(...around('del', old.slice(row, nextRow)))
    if (nextColumn > column) tree.push(...around('ins', now.slice(column, nextColumn)))
    const same = now[nextColumn]
    if (same !== undefined) tree.push({ type: 'text', value: same })
    ;[row, column] = [nextRow + 1, nextColumn + 1]
  }
  return toPlainHtml(tree)
}

/** Spaces stand outside, where no line is drawn through them. */
function around(name: string, words: readonly string[]): ElementContent[] {
  const text = words.join('')
  const inner = text.trim()
  const space = { type: 'text', value: ' ' } as const
  if (inner === '') return [space]
  return [...(/^\s/.test(text) ? [space] : []), h(name, inner), ...(/\s$/.test(text) ? [space] : [])]
}

/** Words, the spaces between them and marks that stand alone; emphasis and links are left out. */
function wordsOf(text: string, shown: ReadonlyMap<string, string>): string[] {
  return readMarked(text).flatMap((piece) => {
    if (piece.type === 'text') return piece.value.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
    if (piece.type === 'open' || piece.type === 'close') return []
    return [(piece.type === 'alone' && shown.get(piece.value)) || writeMarked([piece])]
  })
}
