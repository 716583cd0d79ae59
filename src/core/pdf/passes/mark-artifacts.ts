/** Marks all that a page paints and no tag speaks for (rules, running heads, released heads) as an artifact (ISO 14289-1, 7.1). */
export function markArtifacts(content: string, released: ReadonlySet<number>): string {
  let result = ''
  let done = 0
  let depth = 0
  let isTagged = false
  for (const { 0: text, 1: id, index } of content.matchAll(marks)) {
    const end = index + text.length
    if (text !== endOfMark && depth++ === 0 && id !== undefined) {
      result += asArtifact(content.slice(done, index)) + (released.has(Number(id)) ? repeatedHead : text)
      done = end
      isTagged = true
    } else if (text === endOfMark && --depth === 0 && isTagged) {
      result += content.slice(done, end)
      done = end
      isTagged = false
    }
  }
  return result + asArtifact(content.slice(done))
}

// As Chromium writes them, a line each; those without an id say which letters a ligature or Arabic script stands for.
const marks = /^\/\w+ ?(?:<<(?:\/MCID (\d+))?.*BDC|BMC)\n|^EMC\n/gm

const endOfMark = 'EMC\n'

const repeatedHead = '/Artifact <</Type /Pagination>>BDC\n'

function asArtifact(between: string): string {
  return paints.test(between) ? `/Artifact BMC\n${between}EMC\n` : between
}

// Operators that put something on the page (ISO 32000-1, annex A).
const paints = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh)(?=\s|$)/
