import type { ResolvedReport } from '../../report.ts'
import { matchesInProse } from '../matches-in-prose.ts'
import type { Rule } from '../rule.ts'
import type { Match } from '../walk-matches.ts'

/** Said once a file, because whoever types one straight mark types them all so. */
export const quotesAreTypographic: Rule = {
  id: 'quotes-are-typographic',
  summary: 'Quotation marks and apostrophes are those of print, not the straight ones of a keyboard.',
  severity: 'info',
  check(report, say) {
    const language = report.language.split('-')[0] ?? ''
    const marks = marksOf[language] ?? 'the quotation marks of the language'
    for (const matches of straightByFile(report)) {
      const [first] = matches
      if (!first) continue
      const text = isApostrophe(first)
        ? 'Unexpected straight apostrophe, expected ’'
        : `Unexpected straight quotation mark, expected ${marks}`
      say({ place: first.place, text, hint: hintFor(matches, marks) + (language === 'fr' ? ofFrench : '') })
    }
  },
}

/** How each language quotes. */
const marksOf: Readonly<Record<string, string>> = {
  ...{ en: '“…”', de: '„…“', fr: '« … »' },
  ...{ ru: '«…»', kk: '«…»', es: '«…»', it: '«…»', ar: '«…»' },
}

const ofFrench = ' The spaces inside are no-break spaces; plain ones become so.'

/** As typed, `\"` is meant; `51° 10' 30"` is an angle. */
const straight = /(?<!\\|['′]\s?\d{1,2}(?:[.,]\d{1,3})?)"|(?<=\p{L})'(?=\p{L})/gu

/** Each place once, though its file may be included in many. */
function straightByFile(report: ResolvedReport): readonly (readonly Match[])[] {
  const files = new Map<string, Map<string, Match>>()
  for (const match of matchesInProse(report, straight)) {
    const { file, start } = match.place
    const places = files.get(file) ?? new Map<string, Match>()
    files.set(file, places)
    places.set(`${start.line}:${start.column}`, match)
  }
  return [...files.values()].map((places) => [...places.values()])
}

function isApostrophe({ found }: Match): boolean {
  return found[0] === "'"
}

function hintFor(matches: readonly Match[], marks: string): string {
  const apostrophes = matches.filter(isApostrophe).length
  const kinds = [
    { count: matches.length - apostrophes, name: 'straight quotation mark', instead: marks },
    { count: apostrophes, name: 'straight apostrophe', instead: '’' },
  ].filter(({ count }) => count > 0)
  const counts = kinds.map(({ count, name }) => `${count} ${name}${count === 1 ? '' : 's'}`)
  const instead = kinds.map((kind) => kind.instead)
  return `This file has ${counts.join(' and ')}: write ${instead.join(' and ')}. An editor can replace them all at once.`
}
