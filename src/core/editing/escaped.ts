/** Words so that they say nothing to Markdown. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
