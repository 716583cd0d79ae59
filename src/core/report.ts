import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast'
import type { FrontMatter, Manifest } from './manifest.ts'
import type { Message } from './message.ts'
import type { Name } from './name.ts'

/** What authors wrote, as bytes. The one thing `core` is given. */
export interface Sources {
  /** The name of the report's folder, which names its outputs. */
  readonly name: string
  /** By path relative to the report's folder, with `/`: `report.yaml`, `sections/media.md`, `../shared/about.md`. */
  readonly files: ReadonlyMap<string, SourceFile>
}

/** A file that was read, or the reason why it was not. */
export type SourceFile = ReadFile | RefusedFile

export interface ReadFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface RefusedFile {
  readonly path: string
  readonly refused: Refusal
}

/** `outside`: the real path, links followed, leaves the content folder. `too-large`: over 25 MB. */
export type Refusal = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable'

/** A report as written: one tree a section, nothing numbered yet. */
export interface Report {
  readonly name: string
  readonly language: string
  readonly manifest: Manifest
  /** The note called from the report's title, if `title-note` is set; its text stands in `report.yaml`. */
  readonly titleNote: FootnoteDefinition | undefined
  /** In reading order: sections, annexes, back matter. */
  readonly sections: readonly Section[]
  /** The names and foreign words of `names.yaml`, in the order written; none without that file. */
  readonly names: readonly Name[]
  /** Every file the report was made of, by path. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** The text of every file that was read as text, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** What reading stumbled over, already in the words of the rule that reports it. */
  readonly findings: readonly Finding[]
  /** The words the theme prints, in the report's language. */
  readonly words: Words
  /** Of the theme's fonts. */
  readonly canPrint: CanPrint
  /** Set where the report was put into another language. */
  readonly translation?: Translation
}

/** Of a report in another language than it was written in. */
export interface Translation {
  /** The report as it was written. Its numbers are those of the translation. */
  readonly original: ResolvedReport
  /** Of the words of the original; those that are not translated stand as they were written. */
  readonly words: { readonly translated: number; readonly all: number }
}

/** Where in the report a section stands. */
export type Part = 'section' | 'annex' | 'back'

export interface Section {
  readonly id: string
  readonly part: Part
  readonly path: string
  readonly frontMatter: FrontMatter
  /**
   * The section's text. The title is its first child, a heading of depth 1, when there is one.
   * An included file's nodes stand inside the `::include` that names it and carry `data.file`.
   */
  readonly tree: Root
}

/** Something a rule has to say, before its severity is known. */
export type Finding = Omit<Message, 'severity'>

/** A report in which every number is known. Only `resolve` makes one. */
export interface ResolvedReport extends Report {
  /** Everything a reference can point at, by id; notes as `note:<file>/<label>`. In reading order. */
  readonly targets: ReadonlyMap<string, Target>
  /** In the order of their numbers. */
  readonly notes: readonly Note[]
  /** In the order of their numbers: first the priority list, then the other list. */
  readonly recommendations: readonly RecommendationTarget[]
  /** The groups of the other list that hold something, in the order printed. */
  readonly groups: readonly RecommendationGroup[]
}

/** What is counted together: `section`, `annex`, `note`, `recommendation`, `table`… */
export type Series = string

/** Something a reference can point at. */
export interface Target {
  /** As an author writes it: `media`, `signatures-time`, `note:media/ownership`. */
  readonly id: string
  /** Where it stands in the page: `media`, `note-12`, `table-2`. */
  readonly anchor: string
  readonly series: Series
  /** As a reference prints it, `X.A` for subsection A of section X; empty when it has none. */
  readonly number: string
  /** Without notes and links. */
  readonly title: readonly PhrasingContent[]
  /** What `[](#id)` prints: `recommendation 4`, `note 12`; for a section its title. */
  readonly label: string
  readonly node: Nodes
  readonly section: Section
  /** The id was made from the wording, so nothing should refer to it. */
  readonly automatic: boolean
}

export interface RecommendationTarget extends Target {
  readonly series: 'recommendation'
  readonly list: 'priority' | 'other'
  /** Position in its list, from 1. */
  readonly rank: number
  readonly group: string
  readonly addressee: string | undefined
  readonly theme: string | undefined
  readonly repeats: string | undefined
  /** Where its list prints it: `recommendation-4`. */
  readonly listAnchor: string
}

export interface RecommendationGroup {
  readonly id: string
  readonly heading: string
  readonly recommendations: readonly RecommendationTarget[]
}

export interface Note {
  readonly number: string
  /** `note-12` */
  readonly anchor: string
  readonly label: string
  /** The file that defines it. */
  readonly path: string
  /** Unset for the title note. */
  readonly section: Section | undefined
  readonly node: FootnoteDefinition
  /** The anchors of its calls, in reading order: `note-12-call`, `note-12-call-2`. */
  readonly calls: readonly string[]
}

/** The words a theme prints in one language; `{number}` and the like are filled in. */
export type Words = Readonly<Record<string, string>>

/** Whether a character can be printed; what no font has is printed as an empty box. */
export type CanPrint = (character: string) => boolean

/** How reports look, as text and bytes. */
export interface Theme {
  readonly name: string
  /** By path, the theme whose file it is: itself, or one that it extends. */
  readonly origins: ReadonlyMap<string, string>
  /** What the cover shows in a report that says nothing of it. */
  readonly cover: 'seal' | 'plain'
  readonly page: string
  readonly parts: ReadonlyMap<string, string>
  /** Those of screens, as CSS, for pages that are none of the report. */
  readonly tokens: string
  readonly style: string
  readonly printStyle: string
  /** Runs on the web page, which is whole without it; empty where there is none. */
  readonly script: string
  /** The page on which editors look at a translation; unset where the theme has none. */
  readonly review?: ReviewTemplate | undefined
  /**
   * The fonts of `style`, cut into pieces for pages that hold their fonts, each with its `unicode-range` and `used-in`;
   * empty where the fonts are those of the reader's machine.
   */
  readonly screenFonts: string
  /** Fonts for letters that those above lack, each with its `unicode-range`, and how to use them; empty where there are none. */
  readonly letters: string
  readonly canPrint: CanPrint
  readonly words: ReadonlyMap<string, Words>
  /** Fonts and the like, by the path the style sheets use: `fonts/SourceSerif4-Regular.ttf.woff2`. */
  readonly assets: ReadonlyMap<string, Uint8Array>
}

/** `review.hbs`, `review.css` and `review.js` of a theme. */
export interface ReviewTemplate {
  readonly page: string
  /** With the tokens of the theme. */
  readonly style: string
  /** Empty where there is none. */
  readonly script: string
}

/** One file of a published report. */
export interface Artifact {
  /** Relative to `dist/<report>/`: `en/report.html`. */
  readonly path: string
  readonly contents: string | Uint8Array
}

/** What `resolve` writes on a node, under `data.resolved`. */
export interface Resolved {
  /** The anchor a reader's link can name. */
  anchor?: string
  /** As printed beside the thing itself: `A` for a subsection, where a reference prints `X.A`. */
  number?: string
  label?: string
  /** On a note call: the anchor of this call. */
  call?: string
  /** On a reference: what it points at, and the text to print, with `{page}` still to fill in. */
  target?: Target
  children?: readonly PhrasingContent[]
}

/** What parsing writes on a node. */
interface Written {
  /** The file this node comes from, where it is not the section's own. */
  file?: string
  /** The id an author gave with `{#id}`. */
  id?: string
  /** The id made from the wording of a heading without one. */
  automaticId?: string
  /** On an image: it says nothing that the text does not. */
  decorative?: boolean
  /** On a block written as `::name`: it has no text of its own between fences. */
  leaf?: boolean
  /** On the first child of a block: the paragraph that is the block's caption. */
  caption?: boolean
  resolved?: Resolved
}

declare module 'unist' {
  interface Data extends Written {}
}
