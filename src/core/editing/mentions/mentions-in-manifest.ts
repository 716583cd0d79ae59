import { manifestPath } from '../../parse/report.ts'
import { readYaml } from '../../parse/yaml/read-yaml.ts'
import type { ResolvedReport } from '../../report.ts'
import type { YamlEntry, YamlText, YamlValue } from '../../schema/yaml-value.ts'
import type { Mention } from './mention.ts'
import { mentionsInWords } from './mentions-in-words.ts'
import { mentionOfGroup, mentionOfId } from './mentions-of-id.ts'

/** The sections, recommendations and groups that `report.yaml` lists, and what its title note refers to. */
export function mentionsInManifest(report: ResolvedReport): readonly Mention[] {
  const text = report.texts.get(manifestPath)
  if (text === undefined) return []
  const { value } = readYaml(text, { path: manifestPath, firstLine: 1, rule: 'manifest-is-valid' })
  const lists = ['sections', 'annexes', 'back'].flatMap((key) => textsIn(valueAt(value, key)))
  const ranked = ['priority', 'other'].flatMap((key) => textsIn(valueAt(valueAt(value, 'recommendations'), key)))
  const groups = entriesIn(valueAt(valueAt(value, 'recommendations'), 'groups'))
  const note = report.manifest.places.get('title-note')
  return [
    ...lists.map(mentionOfFile),
    ...ranked.map(({ text: id, place }) => mentionOfId(id, 'use', place)),
    ...groups.map(({ key, keyPlace }) => mentionOfGroup(key, 'definition', keyPlace, report)),
    ...(note ? mentionsInWords(note, report) : []),
  ]
}

function mentionOfFile({ text, place }: YamlText): Mention {
  return { kind: 'file', key: `sections/${text}.md`, role: 'use', place, around: place }
}

function valueAt(value: YamlValue | undefined, key: string): YamlValue | undefined {
  return entriesIn(value).find((entry) => entry.key === key)?.value
}

function entriesIn(value: YamlValue | undefined): readonly YamlEntry[] {
  return value?.kind === 'mapping' ? value.entries : []
}

function textsIn(value: YamlValue | undefined): readonly YamlText[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) => (item.kind === 'text' ? [item] : []))
}
