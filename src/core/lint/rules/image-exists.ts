import { isHostRelative, schemeOf } from '../../address.ts'
import { imageType } from '../../image-type.ts'
import { refusalFinding } from '../../parse/refusal.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { everyImage } from '../definitions.ts'
import { picturePath } from '../picture-path.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from '../walk.ts'

/** A report is one file that loads nothing, so its pictures are files of its own. */
export const imageExists: Rule = {
  id: 'image-exists',
  summary: 'Every picture is a file of the report that a browser can show.',
  // A draft may name a picture that is still being drawn: the page prints its words, and paper is not printed at all.
  severity: 'warning',
  check(report, say) {
    for (const { visited, address } of everyImage(report)) {
      const place = placeIn(visited)
      const problem = problemIn(address, report, place)
      if (problem) say({ place, ...problem })
    }
  },
}

type Problem = Pick<Finding, 'text' | 'hint'>

function problemIn(address: string, { files }: ResolvedReport, place: Finding['place']): Problem | undefined {
  if (address.trim() === '') return { text: 'Unexpected picture without a file', hint: writeAs }
  if (schemeOf(address) || isHostRelative(address)) return elsewhere(address)
  const path = picturePath(address)
  const file = files.get(path) ?? { path, refused: 'missing' as const }
  if ('refused' in file) {
    const { text, hint } = refusalFinding(file, place)
    return { text, ...(hint !== undefined && { hint }) }
  }
  if (imageType(file.bytes)) return undefined
  const text = `Unexpected file ${quote(path)}, expected a picture: PNG, JPEG, GIF, WebP, AVIF or SVG`
  return { text, hint: 'The kind is told by what the file holds, not by its name.' }
}

const writeAs = 'Put the file into `media/` and write `![description](media/file.png)`.'

function elsewhere(address: string): Problem {
  return { text: `Unexpected picture from elsewhere, ${quote(address)}, expected a file of the report`, hint: writeAs }
}
