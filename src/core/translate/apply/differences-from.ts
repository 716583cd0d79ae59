import type { ResolvedReport } from '../../report.ts'

/**
 * What a translation has otherwise than its original: numbers, ids and anchors of everything that readers cite. Nothing,
 * whatever translators write; it is asked before anything is published.
 */
export function differencesFrom(original: ResolvedReport, translation: ResolvedReport): readonly string[] {
  const expected = structureOf(original)
  const found = structureOf(translation)
  const differences = expected.flatMap((line, index) => (line === found[index] ? [] : [`${line} ≠ ${found[index]}`]))
  return found.length === expected.length ? differences : [...differences, `${found.length} of ${expected.length}`]
}

function structureOf({ targets, notes, recommendations, sections }: ResolvedReport): string[] {
  return [
    ...[...targets.values()].map(({ series, id, anchor, number }) => `${series} ${number} ${anchor} ${id}`),
    ...notes.map(({ number, anchor, calls }) => `note ${number} ${anchor} ${calls.join(' ')}`),
    ...recommendations.map(({ number, id, list, rank }) => `${list} ${rank} ${number} ${id}`),
    ...sections.map(({ id, part }) => `${part} ${id}`),
  ]
}
