import type { Definition, Nodes } from 'mdast'
import type { RenderTools } from '../directives/directive.ts'
import type { ThemeFonts } from '../fonts/svg-with-fonts.ts'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import type { Place } from '../message.ts'
import { nameKey } from '../name-key.ts'
import type { RecommendationTarget, ResolvedReport, Section } from '../report.ts'
import { requireNeededWords } from './needed-words.ts'
import { wordsFor } from './words-for.ts'

export interface RenderOptions {
  readonly medium: 'screen' | 'paper'
  /** What the letters of SVG pictures are set in; the fonts of the reader's machine where unset. */
  readonly fonts?: ThemeFonts
  /** Whether pictures stand in the page, or as files beside it; in the page where unset. */
  readonly pictures?: 'beside' | undefined
  /** Whether what a block became says which block it was; on paper it always does. */
  readonly marks?: true
}

/** What is known while one report is rendered. */
export interface Context {
  readonly report: ResolvedReport
  readonly medium: RenderOptions['medium']
  readonly fonts: ThemeFonts | undefined
  readonly word: RenderTools['word']
  /** The language of each foreign word, by the key of its forms. */
  readonly languages: ReadonlyMap<string, string>
  /** Link and image definitions of every file, by path and label. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly recommendations: ReadonlyMap<Nodes, RecommendationTarget>
  /** The addresses of pictures, `data:` ones for those in the page, by path; each is made once. */
  readonly pictures: AskedPictures
  /** Pictures that stand beside the page, by their paths there; unset where all stand in it. */
  readonly besidePage: Map<string, Uint8Array> | undefined
  readonly marks: boolean
  /** What each `data-at` of the page says by its number. */
  readonly blocks: SourceBlock[]
}

/** The addresses of pictures, and which of them were asked for. */
export class AskedPictures extends Map<string, string | undefined> {
  readonly asked = new Set<string>()

  override has(path: string): boolean {
    this.asked.add(path)
    return super.has(path)
  }
}

/** A block of the text, and where it is written. */
export interface SourceBlock {
  readonly node: Nodes
  readonly place: Place
}

/** Where in the report the text being rendered stands. */
export interface Standing {
  readonly section: Section | undefined
  readonly file: string
  /** Text that stands elsewhere keeps its anchors there. */
  readonly copied: boolean
  /** The level of the heading above; follows the text. */
  level: number
  /** Links can't be nested. */
  inLink: boolean
}

/** Gather once what all sections need. */
export function contextOf(report: ResolvedReport, options: RenderOptions): Context {
  requireNeededWords(report.words)
  return {
    report,
    medium: options.medium,
    fonts: options.fonts,
    word: wordsFor(report.words),
    languages: languagesOf(report),
    definitions: definitionsOf(report),
    recommendations: new Map(withListAnchors(report).map((target) => [target.node, target])),
    pictures: new AskedPictures(),
    besidePage: options.pictures === 'beside' ? new Map() : undefined,
    marks: options.medium === 'paper' || options.marks === true,
    blocks: [],
  }
}

/** The definition that `[text][label]` names in the file it stands in. */
export function definitionFor({ definitions }: Context, file: string, identifier: string): Definition | undefined {
  return definitions.get(keyOf(file, identifier))
}

// The first of several counts.
function languagesOf({ names }: ResolvedReport): ReadonlyMap<string, string> {
  const languages = names.toReversed().flatMap(({ form, variants, language }) => {
    return language === undefined ? [] : [form, ...variants].map((one) => [nameKey(one), language] as const)
  })
  return new Map(languages)
}

// The first of several counts, as CommonMark has it.
function definitionsOf({ sections, titleNote }: ResolvedReport): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const gather = (tree: Nodes, path: string): void => {
    for (const node of knownNodesOfType(tree, 'definition')) {
      const key = keyOf(node.data?.file ?? path, node.identifier)
      if (!definitions.has(key)) definitions.set(key, node)
    }
  }
  for (const { tree, path } of sections) gather(tree, path)
  if (titleNote) gather(titleNote, '')
  return definitions
}

function keyOf(file: string, identifier: string): string {
  return `${file}\n${identifier.toUpperCase()}`
}

/** A recommendation leads to its list only where that list is printed. */
function withListAnchors({ recommendations, sections }: ResolvedReport): RecommendationTarget[] {
  const lists = sections.flatMap(({ tree }) => knownNodesOfType(tree, 'leafDirective'))
  const printed = new Set(
    lists.flatMap(({ name, attributes }) => (name === 'recommendations' ? [attributes?.['list']] : [])),
  )
  return recommendations.map((target) => (printed.has(target.list) ? target : { ...target, listAnchor: '' }))
}
