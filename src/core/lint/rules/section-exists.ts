import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { among } from '../among.ts'
import { isNamedWrongly, missingSections, namedSections, startOfManifest } from '../missing-sections.ts'
import type { Rule, Say } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'

/** Every section that the manifest names is a file. */
export const sectionExists: Rule = {
  id: 'section-exists',
  summary: 'Every section that `report.yaml` names is a file in `sections/`.',
  severity: 'error',
  check(report, say) {
    const names = namedSections(report)
    const files = namesOfFiles(report)
    const suggest = suggestFrom(files)
    const named = new Set(names.map(({ name }) => name))
    const unnamed = among(files.filter((file) => !named.has(file)))
    for (const { name, place } of missingSections(report)) {
      const text = `Unexpected section ${quote(name)}, expected the name of a file in \`sections/\``
      const hint = `Write the file ${quote(`sections/${name}.md`)}, or take the line out.`
      say({ place, text, hint, ...unnamed, ...suggest(name.replace(/\.md$/, '')) })
    }
    if (names.length === 0 && report.sections.length === 0) sayEmpty(report, say)
  },
}

function sayEmpty(report: ResolvedReport, say: Say): void {
  const place = report.manifest.places.get('sections') ?? startOfManifest()
  if (isNamedWrongly(place, report)) return
  const hint = 'Put a file such as `sections/introduction.md` beside `report.yaml`.'
  say({ place, text: 'Unexpected report without sections, expected at least one file in `sections/`', hint })
}

function namesOfFiles({ files }: ResolvedReport): string[] {
  return [...files].flatMap(([path, file]) => ('refused' in file ? [] : (/^sections\/(.+)\.md$/.exec(path)?.[1] ?? [])))
}
