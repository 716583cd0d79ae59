import type { Place } from './message.ts'

/** What `report.yaml` says. Every field holds a value that may be used as it is; what was wrong is a finding. */
export interface Manifest {
  readonly title: string
  readonly subject: string | undefined
  readonly eventDate: string | undefined
  readonly documentType: string | undefined
  /** Inline Markdown. */
  readonly titleNote: string | undefined
  /** What every translation says of itself; unset: that it is unofficial. */
  readonly translationNotice: string | undefined
  readonly publisher: Publisher | undefined
  readonly place: string | undefined
  /** `YYYY-MM-DD`. The only date a report knows. */
  readonly date: string | undefined
  readonly version: string | undefined
  readonly reportNumber: string | undefined
  readonly doi: string | undefined
  readonly licence: string | undefined
  readonly language: string
  readonly languages: readonly string[]
  readonly status: Status
  /** File names without `.md`; unset: every file in `sections/`, by name. */
  readonly sections: readonly string[] | undefined
  readonly annexes: readonly string[]
  readonly back: readonly string[]
  /** By series; `none` switches a number off. */
  readonly numbering: Readonly<Record<string, string>>
  readonly recommendations: RecommendationLists
  readonly theme: string
  readonly page: 'A4' | 'Letter'
  /** Unset where the theme decides. */
  readonly cover: Cover | undefined
  readonly density: 'standard' | 'compact'
  /** By rule id. */
  readonly checks: Readonly<Record<string, 'off' | 'info' | 'warn' | 'error'>>
  /** Words that the checks accept as they are. */
  readonly accept: readonly string[]
  /** Where each value stands, by path: `title`, `sections.3`, `recommendations.priority.0`. */
  readonly places: ReadonlyMap<string, Place>
  /** It is YAML; where it is not, values may be missing that are written, whole sections among them. */
  readonly whole: boolean
}

/** What a cover shows: a drawing that no other report has, words alone, or a picture. */
export type Cover = 'seal' | 'plain' | CoverPicture

export interface CoverPicture {
  /** The file, as it is written. */
  readonly picture: string
}

export interface Publisher {
  readonly name: string
  readonly short: string | undefined
  readonly url: string | undefined
}

export type Status = 'draft' | 'review' | 'embargoed' | 'final'

export interface RecommendationLists {
  /** Ids in rank order: this list is the priority list. */
  readonly priority: readonly string[]
  /** Ids in order, where the order of the text will not do. */
  readonly other: readonly string[] | undefined
  readonly groups: readonly ManifestGroup[]
}

export interface ManifestGroup {
  readonly id: string
  readonly heading: string
  /** From 1; unset: where the text puts it. */
  readonly order: number | undefined
}

/** The head of a section file. */
export interface FrontMatter {
  readonly id: string | undefined
  /** Inline Markdown. */
  readonly title: string | undefined
  readonly shortTitle: string | undefined
  readonly numbered: boolean
  readonly toc: boolean
  /** Where its recommendations are listed. */
  readonly group: string | undefined
  readonly status: Status | undefined
  readonly scope: string | undefined
  readonly abstract: string | undefined
  readonly authors: readonly string[]
  /** Where each value stands, by key. */
  readonly places: ReadonlyMap<string, Place>
}
