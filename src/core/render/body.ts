import type { ElementContent } from 'hast'
import type { PhrasingContent } from 'mdast'
import { directionOfLanguage } from '../direction.ts'
import type { Note, ResolvedReport, Section, Target } from '../report.ts'
import { contentsOf } from './contents.ts'
import { type Context, contextOf, type RenderOptions, type SourceBlock } from './context.ts'
import { coverPictureOf } from './cover-picture.ts'
import { callOf } from './handlers/note-call.ts'
import type { KnownHtml } from './known-html.ts'
import { renderNote } from './note.ts'
import { pieceOfNote, pieceOfSection, pieceOfTitle } from './piece.ts'
import { renderNodes } from './render-nodes.ts'
import { renderSection } from './section.ts'
import { tableDownloads } from './table-downloads.ts'
import { type PageSoFar, type SafeHtml, toHtml } from './to-html.ts'

/** The text of a report as HTML, in pieces; the rest of the page is the theme's. */
export interface RenderedBody {
  /** The call of the title note; empty where there is none. */
  readonly titleCall: SafeHtml
  /** The address of the picture on the cover; empty where there is none. */
  readonly coverPicture: string
  readonly sections: readonly RenderedSection[]
  /** In the order of their numbers. */
  readonly notes: readonly RenderedNote[]
  /** The title of each section and subsection, as the contents print it, by anchor. */
  readonly titles: ReadonlyMap<string, SafeHtml>
  /** Those that stand beside the page, by the paths that it names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Where blocks are marked: those of the text, as the `data-at` of each counts them. */
  readonly blocks: readonly SourceBlock[]
}

export interface RenderedSection {
  readonly section: Section
  readonly html: SafeHtml
}

export interface RenderedNote {
  readonly note: Note
  readonly html: SafeHtml
}

/** The ids that the page of a theme uses itself, so that no author's id meets them. */
const idsOfPage: readonly string[] = [
  ...['title', 'contents', 'text', 'notes', 'seal-curve', 'drawer', 'note', 'note-title', 'languages', 'settings'],
  ...['toast', 'find', 'find-title', 'find-field', 'find-list', 'find-count'],
].map((name) => `report-${name}`)

export interface BodyOptions extends RenderOptions {
  /** What was rendered before, by who renders a report again and again. */
  readonly known?: KnownHtml
}

/** Render the text of a report. Linear in its length. */
export function renderBody(report: ResolvedReport, options: BodyOptions): RenderedBody {
  const context = contextOf(report, options)
  const { known } = options
  known?.begin(context)
  const used = new Set([...idsOfPage, ...report.notes.map(({ anchor }) => anchor)])
  const page = { ...surroundingsOf(context), used }
  // On paper nobody can follow them.
  const text = options.medium === 'screen' ? { ...page, downloads: tableDownloads(context) } : page
  return {
    titleCall: toHtml(titleCall(context), page),
    coverPicture: coverPictureOf(context),
    sections: report.sections.map((section) => {
      const make = (around: PageSoFar) => toHtml([renderSection(section, context)], around)
      return { section, html: known?.htmlOf(pieceOfSection(section, report), context, text, make) ?? make(text) }
    }),
    notes: report.notes.map((note, index) => {
      const make = (around: PageSoFar) => toHtml(renderNote(note, context), around)
      return { note, html: known?.htmlOf(pieceOfNote(note, index, report), context, page, make) ?? make(page) }
    }),
    titles: titlesOf(context, known),
    pictures: context.besidePage ?? new Map(),
    blocks: context.blocks,
  }
}

function titlesOf(context: Context, known: KnownHtml | undefined): RenderedBody['titles'] {
  const around = { ...surroundingsOf(context), used: new Set<string>() }
  const titles = contentsOf(context.report).map((target) => {
    const make = (page: PageSoFar) => renderTitle(target, context, page)
    return [target.anchor, known?.htmlOf(pieceOfTitle(target), context, around, make) ?? make(around)] as const
  })
  return new Map(titles)
}

/** A title as the contents print it: its words and italics, without notes, links and anchors. */
function renderTitle({ section, title, label }: Target, context: Context, page: PageSoFar): SafeHtml {
  const standing = { section, file: section.path, copied: true, level: 2, inLink: false }
  const named: readonly PhrasingContent[] = title.length > 0 ? title : [{ type: 'text', value: label }]
  return toHtml(renderNodes(named, context, standing), { ...page, used: new Set() })
}

function surroundingsOf({ report: { language }, medium }: Context): Omit<PageSoFar, 'used'> {
  return { language, medium, direction: directionOfLanguage(language) }
}

function titleCall(context: Context): ElementContent[] {
  const note = context.report.notes.find(({ section }) => section === undefined)
  return note ? [callOf({ anchor: note.anchor, number: note.number, call: note.calls[0] }, context)] : []
}
