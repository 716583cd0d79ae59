/** A place of a few short lines. */
export interface NarrowPlace {
  readonly lines: number
  /** In a line, of letters of usual width. */
  readonly letters: number
  /** Of the first line, what stands before the title. */
  readonly taken?: number
}

/** A title for a narrow place: cut between two words where it does not fit. */
export function cutTitle(title: string, place: NarrowPlace): string {
  if (linesOf(title, place) <= place.lines) return title
  const words = title.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const cut = cutAfter(words.slice(0, count).join(' '))
    if (linesOf(cut, place) <= place.lines) return cut
  }
  return cutAfter([...title].slice(0, place.letters - 1 - (place.taken ?? 0)).join(''))
}

function cutAfter(kept: string): string {
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}

/** How many lines a text takes where a word stands in the next line if it does not fit, and goes on in another if no line holds it. */
function linesOf(text: string, { letters, taken = 0 }: NarrowPlace): number {
  let lines = 1
  let used = taken
  for (const word of text.split(' ')) {
    const { length } = [...word]
    const space = used > 0 ? 1 : 0
    if (used + space + length <= letters) {
      used += space + length
      continue
    }
    lines += Math.ceil(length / letters) - (used > 0 ? 0 : 1)
    used = length % letters || letters
  }
  return lines
}
