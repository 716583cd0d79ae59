/** HTML without its comments; one that is never closed stays. Linear, where a pattern would begin again at each `<!--`. */
export function withoutComments(html: string): string {
  const kept: string[] = []
  let from = 0
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', from)) {
    const end = endOfComment(html, open)
    if (end === -1) break
    kept.push(html.slice(from, open))
    from = end
  }
  return kept.join('') + html.slice(from)
}

function endOfComment(html: string, open: number): number {
  // CommonMark takes `<!-->` and `<!--->` for whole comments.
  if (html.startsWith('>', open + 4)) return open + 5
  if (html.startsWith('->', open + 4)) return open + 6
  const close = html.indexOf('-->', open + 4)
  return close === -1 ? -1 : close + 3
}
