import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'
import { rawOf } from '../walk-matches.ts'

/** Signs that were meant to be printed, as in `__init__` or `2*3*4`, are taken for emphasis and vanish. */
export const emphasisIsStarred: Rule = {
  id: 'emphasis-is-starred',
  summary: 'Words are made strong by `**`, and no sign of a name or sum is taken for emphasis.',
  severity: 'info',
  check(report, say) {
    for (const visited of every(report, 'strong')) {
      const raw = rawOf(visited, report)
      if (!raw.startsWith('__')) continue
      const text = `Unexpected strong words ${quote(raw)}, expected ${quote(`**${raw.slice(2, -2)}**`)}`
      say({ place: placeIn(visited), text, hint: 'To print the signs themselves, write `\\_` for each.' })
    }
    for (const visited of every(report, 'emphasis')) {
      const { start, end } = visited.node.position ?? {}
      const source = report.texts.get(visited.file)
      if (start?.offset === undefined || end?.offset === undefined || source === undefined) continue
      const around = `${source[start.offset - 1] ?? ''}${source[end.offset] ?? ''}`
      if (!/^[\p{L}\p{N}]{2}$/u.test(around)) continue
      const text = `Unexpected emphasis inside a word, ${quote(source.slice(start.offset - 1, end.offset + 1))}`
      say({ place: placeIn(visited), text, hint: 'To print the signs themselves, write `\\*` for each, or `×`.' })
    }
  },
}
