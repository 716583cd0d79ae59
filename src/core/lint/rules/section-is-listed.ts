import { placeAt } from '../../place.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { explainedByMissingSection } from '../missing-sections.ts'
import type { Rule } from '../rule.ts'

/** No file in `sections/` is left out without anybody noticing. */
export const sectionIsListed: Rule = {
  id: 'section-is-listed',
  summary: 'Every file in `sections/` is named in `report.yaml`.',
  severity: 'warning',
  check(report, say) {
    const { files, texts, manifest } = report
    if (!manifest.sections) return
    const explained = explanation(report)
    for (const path of files.keys()) {
      // A file that was read and is no section is included by one.
      const name = /^sections\/([^/]+)\.md$/.exec(path)?.[1]
      if (name === undefined || texts.has(path)) continue
      const text = `Unexpected file ${quote(path)}, which no list of \`report.yaml\` names`
      const hint = `Add ${quote(name)} to \`sections\`, \`annexes\` or \`back\`, or move the file elsewhere.`
      say({ place: placeAt(path, undefined), text, hint, ...explained })
    }
  },
}

/** A list that can't be read, or names another file, may have meant this one. */
function explanation(report: ResolvedReport): Pick<Finding, 'explainedBy'> {
  const { place } = report.findings.find(({ rule }) => rule === 'manifest-is-valid') ?? {}
  return place ? { explainedBy: { rule: 'manifest-is-valid', place } } : explainedByMissingSection(report)
}
