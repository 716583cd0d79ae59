import type { Count, Progress, States } from '../../core/translate/merge/progress.ts'
import { inColumns } from '../in-columns.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'

/** How far a translation is, as a table: messages, with the words of their source behind them. */
export function showProgress({ all, parts }: Progress, paint: Paint): readonly string[] {
  const rows = [...parts.map((part) => rowOf(part.title, part)), rowOf('Together', all)]
  const lines = inColumns([head, ...rows], [1, 2, 3, 4, 5, 6, 7, 8])
  return lines.map((line, index) => (index === 0 ? paint('dim', line) : line))
}

const head = ['', 'done', 'translated', 'words', 'fuzzy', 'words', 'empty', 'words']

function rowOf(title: string, states: States): readonly string[] {
  const counts = [states.translated, states.fuzzy, states.empty]
  return [shorten(visible(title)), `${percentDone(states)} %`, ...counts.flatMap(showCount)]
}

/** Rounded down, so that only what is complete is 100. */
export function percentDone({ translated, fuzzy, empty }: States): number {
  const all = translated.words + fuzzy.words + empty.words
  if (all === 0) return fuzzy.messages + empty.messages === 0 ? 100 : 0
  return Math.floor((100 * translated.words) / all)
}

function showCount({ messages, words }: Count): readonly string[] {
  return messages === 0 ? ['–', ''] : [messages.toLocaleString('en'), words.toLocaleString('en')]
}

const longest = 44

function shorten(title: string): string {
  const letters = [...title]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : title
}
