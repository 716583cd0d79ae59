import type { Place } from '../message.ts'
import { onceFor } from '../once-for.ts'
import { quote } from '../quote.ts'
import type { ResolvedReport } from '../report.ts'
import { everyIn, type Stretch, stretchesOf } from './walk.ts'
import { matchesIn } from './walk-matches.ts'

/** What was meant as a reference or a picture and is printed as it stands, because one sign of it is wrong. */
export interface BrokenLink {
  readonly kind: 'reference' | 'picture'
  readonly place: Place
  readonly text: string
  readonly hint: string
}

/**
 * References without their end or with a space inside, and pictures whose file has a space in its name. A section is
 * looked through once, for both rules that tell of them.
 */
export function brokenLinks(report: ResolvedReport): readonly BrokenLink[] {
  return stretchesOf(report).flatMap((stretch) => brokenLinksIn(stretch, report))
}

const brokenLinksIn = onceFor((stretch: Stretch, { texts }: ResolvedReport): readonly BrokenLink[] =>
  everyIn(stretch, 'text')
    .filter(({ node }) => node.value.includes(']'))
    .flatMap((visited) => [
      ...[...matchesIn(visited, { texts }, reference)].map(({ found, place }) => brokenReference(found, place)),
      ...[...matchesIn(visited, { texts }, turned)].map(({ found, place }) => brokenReference(found, place, 'a link')),
      ...[...matchesIn(visited, { texts }, picture)].map(({ found, place }) => brokenPicture(found, place)),
    ]),
)

// Of a limited length, so that a long line takes no longer than its length.
const reference = /(?<![\\!])(?<words>\[[^[\]\n]*\])[ \t]*\((?<address>#[^\s()]*[^\s().,;:!?])\)?/g
const turned = /(?<!\\)\((?<inside>[^()[\]\n]{1,100})\)\[(?<address>(?:#|https?:\/\/|mailto:)[^\s[\]]{1,300})\]/g
const picture = /(?<!\\)(?<words>!\[[^[\]\n]*\])\((?<address>[^()<>\n"]{1,100} [^()<>\n"]{1,100}\.\w{3,4})\)/g

function brokenReference({ 0: written, groups }: RegExpExecArray, place: Place, what = 'a reference'): BrokenLink {
  const words = groups?.['words'] ?? `[${groups?.['inside']}]`
  const text = `Unexpected ${quote(written)} in the text, expected ${what}`
  return { kind: 'reference', place, text, hint: `Write ${quote(`${words}(${groups?.['address']})`)}.` }
}

function brokenPicture({ 0: written, groups }: RegExpExecArray, place: Place): BrokenLink {
  const text = `Unexpected space in the name of a file, so that ${quote(written)} is printed as it stands`
  const hint = `Give the file a name without spaces, or write ${quote(`${groups?.['words']}(<${groups?.['address']}>)`)}.`
  return { kind: 'picture', place, text, hint }
}
