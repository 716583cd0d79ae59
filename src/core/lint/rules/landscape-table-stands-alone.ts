import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'
import { whatItStandsIn } from '../what-it-stands-in.ts'

/** A table that is to have pages of its own is no part of a list, a quotation, a note or another block. */
export const landscapeTableStandsAlone: Rule = {
  id: 'landscape-table-stands-alone',
  summary: 'A table in landscape stands in the text by itself.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'containerDirective')) {
      const { name, attributes } = visited.node
      const around = name === 'table' && attributes?.['landscape'] !== undefined ? whatItStandsIn(visited) : undefined
      if (around === undefined) continue
      const text = `Unexpected table in landscape inside ${around}, which stays on its page`
      say({ place: placeIn(visited), text, hint: 'Move it below, at the start of a line, or take `landscape` away.' })
    }
  },
}
