import type { Piece } from '../marked.ts'
import type { Mark } from '../unit.ts'

/** A mark as it is written: `{fn_turnout}`, `<a1>`, `<br/>`. */
export function writtenMark({ kind, name }: Pick<Mark, 'kind' | 'name'>): string {
  if (kind === 'alone') return `{${name}}`
  return kind === 'pair' ? `<${name}>` : `<${name}/>`
}

/** What a mark stands for, for the end of a sentence: `, which stands for note 3 “…”`; empty where there is nothing to say. */
export function meaningOf({ says }: Mark): string {
  const characters = [...says.replace(/\s+/g, ' ').trim()]
  const short = characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('')
  return short === '' ? '' : `, which stands for ${short}`
}

/** Whether a mark only shapes words: emphasis, or a line break. Without it nothing is lost but looks. */
export function isShape({ kind, name, says }: Mark): boolean {
  return (kind === 'pair' && says === '') || (kind === 'empty' && name === 'br')
}

/** Whether a mark may stand in a translation more than once: a number can be named again, a note cannot. */
export function isRepeatable({ kind, name }: Mark): boolean {
  return kind === 'pair' || /^(?:ref|rec|num|note|table|fig|title|page)_/.test(name)
}

/** The kind of mark that a piece is; undefined for text, strays and closing tags. */
export function kindOf({ type }: Piece): Mark['kind'] | undefined {
  if (type === 'alone' || type === 'empty') return type
  return type === 'open' ? 'pair' : undefined
}

/** How a piece is written. */
export function writtenPiece({ type, value }: Piece): string {
  if (type === 'close') return `</${value}>`
  const kind = kindOf({ type, value, at: 0 })
  return kind === undefined ? value : writtenMark({ kind, name: value })
}

/** The pieces that are marks, by how they are written. */
export function marksByWriting(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const found = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (kindOf(piece) === undefined) continue
    const key = writtenPiece(piece)
    const known = found.get(key)
    if (known) known.push(piece)
    else found.set(key, [piece])
  }
  return found
}
