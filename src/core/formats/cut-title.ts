/** A title for a narrow place: cut between two words where it is longer than that many letters. */
export function cutTitle(title: string, longest: number): string {
  const letters = [...title]
  if (letters.length <= longest) return title
  const end = letters.lastIndexOf(' ', longest - 1)
  const kept = letters.slice(0, end > 0 ? end : longest - 1).join('')
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}
