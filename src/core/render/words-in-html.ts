/** What stands within a word; every other element begins and ends one, as does a link within the page. */
const inline: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'time', 'u', 'var', 'wbr'],
])

const piece = /<\/?([a-z][a-z0-9]*)([^>"]*(?:"[^"]*"[^>"]*)*)>|[^<]+/g

/** The words of HTML that we wrote ourselves, in order, alternative texts and titles of pictures among them. Linear. */
export function wordsInHtml(html: string): string[] {
  let text = ''
  let inReference = false
  let inDownload = false
  for (const [whole, name, attributes = ''] of html.matchAll(piece)) {
    // Links can't be nested, so an end is the end of the last one.
    if (name === 'a' && !whole.startsWith('</')) inReference = attributes.includes(' href="#')
    // No author writes one, so that its words are none of theirs.
    if (name === 'a') inDownload = attributes.includes(' download="')
    if (name === undefined) text += inDownload ? ' ' : decode(whole)
    else if (name === 'img') text += ` ${attribute(attributes, 'alt')} ${attribute(attributes, 'title')} `
    else if (!inline.has(name) || (name === 'a' && inReference)) text += ' '
  }
  return text.split(/\s+/).filter(Boolean)
}

function attribute(attributes: string, name: string): string {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return ''
  const from = start + name.length + 3
  return decode(attributes.slice(from, attributes.indexOf('"', from)))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    },
  )
}
