import { quote } from '../../../quote.ts'
import type { Piece } from '../../marked.ts'
import { linksWithin } from '../links-within.ts'
import { marksAstray } from '../marks-astray.ts'
import { span } from '../span.ts'
import type { Fault, Pair, TranslationRule } from '../translation-rule.ts'

/** The tags of a translation open and close as they should. */
export const translationClosesTags: TranslationRule = {
  id: 'translation-closes-tags',
  short: 'tags',
  summary: 'Each tag that a translation opens is closed again, in the order in which they were opened.',
  severity: 'error',
  check(pair, say) {
    for (const fault of [...faultsOfNesting(pair), ...emptyPairs(pair), ...linksWithin(pair), ...marksAstray(pair)])
      say(fault)
  },
}

interface Tag {
  readonly name: string
  readonly at: number
  isClosed: boolean
}

/** Tags that do not close, close nothing, or cross. Every tag is put down once and taken up once. */
function* faultsOfNesting({ unit, translation }: Pair): Generator<Fault> {
  const known = new Set(unit.marks.flatMap(({ kind, name }) => (kind === 'pair' ? [name] : [])))
  const open: Tag[] = []
  const byName = new Map<string, Tag[]>()
  for (const { type, value: name, at } of translation.pieces) {
    if (type === 'open') {
      const tag = { name, at, isClosed: false }
      open.push(tag)
      byName.set(name, [...(byName.get(name)?.filter((one) => !one.isClosed) ?? []), tag].slice(-deepest))
    } else if (type === 'close') {
      const tag = byName.get(name)?.pop()
      const last = open.at(-1)
      if (tag === undefined) yield closesNothing(name, at, known.has(name))
      else tag.isClosed = true
      if (tag && last && last !== tag) yield crosses(name, at, last)
      while (open.at(-1)?.isClosed) open.pop()
    }
  }
  // Of one that is unknown enough is said by `translation-keeps-marks`.
  for (const tag of open) if (!tag.isClosed && known.has(tag.name)) yield isOpen(tag)
}

// No text has as many tags of one name within each other.
const deepest = 20

function closesNothing(name: string, at: number, isKnown: boolean): Fault {
  const hint = isKnown ? `Put ${quote(`<${name}>`)} before the words that it belongs to.` : 'Take it out.'
  return { text: `Unexpected ${quote(`</${name}>`)}, which closes nothing`, hint, ...span(`</${name}>`, at) }
}

function crosses(name: string, at: number, last: Tag): Fault {
  return {
    text: `Unexpected ${quote(`</${name}>`)}, expected ${quote(`</${last.name}>`)} first`,
    hint: `Close ${quote(`<${last.name}>`)} before ${quote(`<${name}>`)}, which was opened before it.`,
    ...span(`</${name}>`, at),
  }
}

function isOpen({ name, at }: Tag): Fault {
  const hint = `Put ${quote(`</${name}>`)} after the words that it belongs to.`
  return { text: `${quote(`<${name}>`)} is not closed`, hint, ...span(`<${name}>`, at) }
}

/** Tags with nothing between them, such as a link that nobody can see. */
function emptyPairs({ source, translation }: Pair): readonly Fault[] {
  const allowed = new Set(emptyIn(source.pieces).map(({ value }) => value))
  return emptyIn(translation.pieces).flatMap(({ value, at }): Fault[] => {
    if (allowed.has(value)) return []
    const text = `Nothing stands between ${quote(`<${value}>`)} and ${quote(`</${value}>`)}`
    return [{ text, hint: 'Put them around the words that they belong to.', ...span(`<${value}></${value}>`, at) }]
  })
}

function emptyIn(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => {
    const next = pieces[index + 1]
    const after = next?.type === 'text' && next.value.trim() === '' ? pieces[index + 2] : next
    return piece.type === 'open' && after?.type === 'close' && after.value === piece.value
  })
}
