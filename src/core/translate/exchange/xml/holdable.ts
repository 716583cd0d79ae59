/** Characters that no XML file can hold, not even escaped (XML 1.0, production 2). */
const unholdable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu

/** A text as XML can hold it: the replacement character stands for what it cannot. */
export function holdable(text: string): string {
  return text.replace(unholdable, '\uFFFD')
}

/** The first character of a text that XML cannot hold. */
export function unholdableIn(text: string): string | undefined {
  return text.match(unholdable)?.[0]
}
