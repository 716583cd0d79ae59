import { placeAt } from '../../place.ts'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'

/** No file in `sections/` is left out without anybody noticing. */
export const sectionIsListed: Rule = {
  id: 'section-is-listed',
  summary: 'Every file in `sections/` is named in `report.yaml`.',
  severity: 'warning',
  check({ files, texts, manifest }, say) {
    if (!manifest.sections) return
    for (const path of files.keys()) {
      // A file that was read and is no section is included by one.
      const name = /^sections\/([^/]+)\.md$/.exec(path)?.[1]
      if (name === undefined || texts.has(path)) continue
      const text = `Unexpected file ${quote(path)}, which no list of \`report.yaml\` names`
      const hint = `Add ${quote(name)} to \`sections\`, \`annexes\` or \`back\`, or move the file elsewhere.`
      say({ place: placeAt(path, undefined), text, hint })
    }
  },
}
