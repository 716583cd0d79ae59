/** The labels of the notes in a text as it is now. */
export function labelsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/^[ \t>]*\[\^([^\]\n]+)\]:/gm)].map(([, label = '']) => label))]
}
