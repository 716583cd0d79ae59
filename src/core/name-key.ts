/** What forms of one name share: a capital at the start of a sentence, accents apart or not and line ends do not count. */
export function nameKey(form: string): string {
  const words = form.normalize('NFC').replace(/\s+/g, ' ').trim()
  return words.replace(/^./u, (first) => first.toLowerCase())
}
