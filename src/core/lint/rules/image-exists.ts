import { isHostRelative, schemeOf } from '../../address.ts'
import { imageType } from '../../image-type.ts'
import { refusalFinding } from '../../parse/refusal.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { brokenLinks } from '../broken-links.ts'
import { everyPicture, type NamedPicture } from '../every-picture.ts'
import { picturePath } from '../picture-path.ts'
import type { Rule } from '../rule.ts'

/** A report is one file that loads nothing, so its pictures are files of its own. */
export const imageExists: Rule = {
  id: 'image-exists',
  summary: 'Every picture is a file of the report that a browser can show.',
  // A draft may name a picture that is still being drawn: the page prints its words, and paper is not printed at all.
  severity: 'warning',
  check(report, say) {
    for (const picture of everyPicture(report)) {
      const problem = problemIn(picture, report)
      if (problem) say({ place: picture.place, ...problem })
    }
    for (const { kind, ...broken } of brokenLinks(report)) if (kind === 'picture') say(broken)
  },
}

type Problem = Pick<Finding, 'text' | 'hint'>

function problemIn({ address, form, place }: NamedPicture, { files }: ResolvedReport): Problem | undefined {
  const hint = `Put the file into \`media/\` and write ${quote(form)}.`
  if (address.trim() === '') return { text: 'Unexpected picture without a file', hint }
  if (schemeOf(address) || isHostRelative(address)) {
    return { text: `Unexpected picture from elsewhere, ${quote(address)}, expected a file of the report`, hint }
  }
  const path = picturePath(address)
  const file = files.get(path) ?? { path, refused: 'missing' as const }
  if ('refused' in file) {
    const { rule: _, place: __, ...problem } = refusalFinding(file, place)
    return problem
  }
  if (imageType(file.bytes)) return undefined
  const text = `Unexpected file ${quote(path)}, expected a picture: PNG, JPEG, GIF, WebP, AVIF or SVG`
  return { text, hint: 'The kind is told by what the file holds, not by its name.' }
}
