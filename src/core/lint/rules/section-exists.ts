import type { Place, Point } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { among } from '../among.ts'
import type { Rule, Say } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'

/** Every section that the manifest names is a file. */
export const sectionExists: Rule = {
  id: 'section-exists',
  summary: 'Every section that `report.yaml` names is a file in `sections/`.',
  severity: 'error',
  check(report, say) {
    const names = namesIn(report)
    const files = namesOfFiles(report)
    const suggest = suggestFrom(files)
    const named = new Set(names.map(({ name }) => name))
    const unnamed = among(files.filter((file) => !named.has(file)))
    for (const { name, place } of names) {
      if (report.texts.has(`sections/${name}.md`) || isNamedWrongly(place, report)) continue
      const text = `Unexpected section ${quote(name)}, expected the name of a file in \`sections/\``
      const hint = `Write the file ${quote(`sections/${name}.md`)}, or take the line out.`
      say({ place, text, hint, ...unnamed, ...suggest(name.replace(/\.md$/, '')) })
    }
    if (names.length === 0 && report.sections.length === 0) sayEmpty(report, say)
  },
}

/** Then what was meant is a guess, and the name has a message already. */
function isNamedWrongly({ start, end }: Place, { findings }: ResolvedReport): boolean {
  const isWithin = ({ line, column }: Point) => {
    const isAfter = line > start.line || (line === start.line && column >= start.column)
    return isAfter && (line < end.line || (line === end.line && column <= end.column))
  }
  return findings.some(({ rule, place }) => rule === 'manifest-is-valid' && isWithin(place.start))
}

function sayEmpty(report: ResolvedReport, say: Say): void {
  const place = report.manifest.places.get('sections') ?? placeInManifest()
  if (isNamedWrongly(place, report)) return
  const hint = 'Put a file such as `sections/introduction.md` beside `report.yaml`.'
  say({ place, text: 'Unexpected report without sections, expected at least one file in `sections/`', hint })
}

function namesIn({ manifest }: ResolvedReport): { readonly name: string; readonly place: Place }[] {
  return (['sections', 'annexes', 'back'] as const).flatMap((list) =>
    (manifest[list] ?? []).map((name, index) => ({
      name,
      place: manifest.places.get(`${list}.${index}`) ?? placeInManifest(),
    })),
  )
}

function namesOfFiles({ files }: ResolvedReport): string[] {
  return [...files].flatMap(([path, file]) => ('refused' in file ? [] : (/^sections\/(.+)\.md$/.exec(path)?.[1] ?? [])))
}

function placeInManifest(): Place {
  const start = { line: 1, column: 1 }
  return { file: 'report.yaml', start, end: start }
}
