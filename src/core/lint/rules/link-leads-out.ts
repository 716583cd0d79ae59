import { isHostRelative, schemeOf } from '../../address.ts'
import { normalizePath, stemOf } from '../../parse/path.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { everyLink } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from '../walk.ts'

/** A published report is one file, so a link to another file beside it leads nowhere. */
export const linkLeadsOut: Rule = {
  id: 'link-leads-out',
  summary: 'A link leads to a web address or to an `#id` of the report, not to a file.',
  severity: 'warning',
  check(report, say) {
    for (const { visited, address } of everyLink(report)) {
      if (address.trim() === '' || address.startsWith('#') || schemeOf(address) || isHostRelative(address)) continue
      const text = `Unexpected link to ${quote(address)}, which is no part of the published report, expected a web address or an \`#id\``
      say({ place: placeIn(visited), text, ...hintFor(address, report) })
    }
  },
}

function hintFor(address: string, { sections, targets }: ResolvedReport): { readonly hint?: string } {
  if (targets.has(address)) return { hint: `Did you mean ${quote(`#${address}`)}?` }
  const [path = '', id] = address.split('#', 2)
  if (id) return { hint: `To refer to a place in the report, write ${quote(`#${id}`)}.` }
  const section = sections.find((each) => stemOf(each.path) === stemOf(normalizePath(path)))
  if (section && path.endsWith('.md')) return { hint: `To refer to the section, write ${quote(`#${section.id}`)}.` }
  return /^www\.|^[\w-]+\.[a-z]{2,}(?:\/|$)/i.test(address) ? { hint: `Write ${quote(`https://${address}`)}.` } : {}
}
