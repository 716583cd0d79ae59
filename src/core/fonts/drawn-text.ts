/**
 * What an SVG draws as letters, each at its offset, with spaces for all else. The SVG need not be well-formed; linear in
 * its length.
 */
export function drawnText(svg: string): string {
  let isInText = false
  let isUnseen = false
  return Array.from(svg.matchAll(tokens), ([token]) => {
    if (!token.startsWith('<') || token.startsWith('<![')) {
      return isInText && !isUnseen ? token : ' '.repeat(token.length)
    }
    const [, closing, name] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(token) ?? []
    if (name === 'text') isInText = closing === '' && !token.endsWith('/>')
    if (name === 'title' || name === 'desc') isUnseen = closing === '' && !token.endsWith('/>')
    return ' '.repeat(token.length)
  }).join('')
}

/** Where something can be put into an SVG as the first thing that it holds; unset where its root was not found. */
export function startOfSvg(svg: string): number | undefined {
  for (const { 0: token, index } of svg.matchAll(tokens)) {
    if (/^<(?:[\w.-]+:)?svg\b/.test(token)) return token.endsWith('/>') ? undefined : index + token.length
  }
  return undefined
}

// What is never closed goes on to the end, so that no two attempts read the same.
const tokens = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?:[^<>"']|"[^"]*"|'[^']*')*>?|[^<]+/g
