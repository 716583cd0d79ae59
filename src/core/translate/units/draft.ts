import type { FrontMatter, Manifest, ManifestGroup, Publisher } from '../../manifest.ts'
import type { Report, Section } from '../../report.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A report whose texts may be put into other words, without a change to the one it was made of but in its trees. */
export interface Draft extends Report {
  readonly manifest: DraftManifest
  readonly sections: readonly DraftSection[]
}

export interface DraftManifest extends Writable<Manifest> {
  readonly publisher: Writable<Publisher> | undefined
  readonly recommendations: Manifest['recommendations'] & { readonly groups: readonly Writable<ManifestGroup>[] }
}

export interface DraftSection extends Section {
  readonly frontMatter: Writable<FrontMatter>
}

/** A draft of a report. Its trees are those of the report itself. */
export function draftOf<Written extends Report>(report: Written): Written & Draft {
  const { manifest, sections } = report
  const { publisher, recommendations } = manifest
  const groups = recommendations.groups.map((group) => ({ ...group }))
  return {
    ...report,
    manifest: {
      ...manifest,
      publisher: publisher && { ...publisher },
      recommendations: { ...recommendations, groups },
    },
    sections: sections.map(draftOfSection),
  }
}

/** A draft of one section. Its tree is that of the section itself. */
export function draftOfSection(section: Section): DraftSection {
  return { ...section, frontMatter: { ...section.frontMatter } }
}
