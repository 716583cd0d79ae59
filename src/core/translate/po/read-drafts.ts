import type { Finding } from '../../report.ts'
import { uncleanIn } from './check-characters.ts'
import { type Draft, newDraft } from './draft.ts'
import { findingInPo, placeInPo, type Words } from './place-in-po.ts'
import { type CommentLine, type OtherLine, type ScannedLine, scanLine, type TextLine } from './scan-line.ts'
import * as words from './words-of-faults.ts'

export interface ReadDrafts {
  /** In the order of the file, each with `source` and `translation`. */
  readonly drafts: readonly Draft[]
  /** What stands after the last message: comments, or less than a message. */
  readonly last: Draft
  /** What cannot be read. */
  readonly findings: readonly Finding[]
  /** Characters that do not belong there, and are read. */
  readonly unclean: readonly Finding[]
}

/** What a PO file holds, message by message, and what of it cannot be read. */
export function readDrafts(text: string, path: string): ReadDrafts {
  const state: State = {
    drafts: [],
    draft: newDraft(),
    open: undefined,
    conflict: false,
    findings: [],
    unclean: [],
    path,
  }
  const lines = text.split(/\r\n|[\r\n]/)
  while (lines.at(-1)?.trim() === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    takeLine(state, scanLine(line), { line, number: index + 1, isLast: index === lines.length - 1 })
    if (state.findings.length >= most) break
  }
  if (state.findings.length < most) end(state, lines.length)
  return { drafts: state.drafts, last: state.draft, findings: state.findings, unclean: state.unclean }
}

// A file that is no PO file at all would have a finding for every line.
const most = 20

interface State {
  readonly drafts: Draft[]
  draft: Draft
  /** What the next line goes on with, where it has no keyword. */
  open: { readonly field: Field; readonly sign: string } | undefined
  /** A conflict of two versions has been told already. */
  conflict: boolean
  readonly findings: Finding[]
  readonly unclean: Finding[]
  readonly path: string
}

type Field = 'context' | 'source' | 'translation' | 'previous' | 'nothing'

interface Where {
  readonly line: string
  readonly number: number
  readonly isLast: boolean
}

function takeLine(state: State, scanned: ScannedLine, where: Where): void {
  if (scanned.type === 'blank') return
  if (scanned.type === 'text') takeText(state, scanned, where)
  else if ('value' in scanned) takeComment(state, scanned, where)
  else takeOther(state, scanned, where)
}

function takeOther(state: State, { type, at }: OtherLine, { line, number }: Where): void {
  if (type === 'unknown') say(state, number, at, words.unknownLine(line.slice(at)))
  // The other lines of it need no words of their own.
  else if (!state.conflict) say(state, number, at, words.conflict(line))
  if (type === 'conflict') state.conflict = true
}

/** A comment after a translation belongs to the message that comes. */
function takeComment(state: State, { type, value }: CommentLine, where: Where): void {
  // The marks around a name with a space are where they belong.
  if (type !== 'reference') checkCharacters(state, value, 0, where)
  if (state.draft.translation !== undefined) finish(state)
  const { comments, notes, references, flags } = state.draft
  if (type === 'comment') comments.push(value)
  if (type === 'note') notes.push(value)
  if (type === 'reference') references.push(value)
  if (type === 'flag') flags.push(...value.split(',').flatMap((flag) => flag.trim() || []))
}

function takeText(state: State, scanned: TextLine, where: Where): void {
  const { keyword, value, fault, at, obsolete, previous } = scanned
  const sign = `${obsolete}${previous}`
  if (keyword) begin(state, scanned, where)
  else if (state.open?.sign !== sign) say(state, where.number, at, words.looseText)
  else if (state.open.field !== 'nothing')
    state.draft[state.open.field] = `${state.draft[state.open.field] ?? ''}${value}`
  checkCharacters(state, value, at, where)
  if (fault) say(state, where.number, fault.at, words.fault(fault, where.isLast))
}

function begin(state: State, scanned: TextLine, { number }: Where): void {
  const { keyword, value, obsolete, previous, at } = scanned
  const field = fieldOf(scanned)
  if (mustEnd(state.draft, field, obsolete)) finish(state)
  const { draft } = state
  state.open = { field, sign: `${obsolete}${previous}` }
  if (field !== 'nothing') draft[field] = value
  if (previous) return
  if (keyword === 'msgid_plural' && !draft.plural) say(state, number, at, words.plural)
  if (keyword === 'msgid_plural') draft.plural = true
  if (draft.line === 0) Object.assign(draft, { line: number, column: at + 1, obsolete })
  if (field === 'source') draft.sourceLine = number
  if (field !== 'translation') return
  draft.translationLine = number
  // Of a conflict between two versions, both texts are there.
  if (draft.source === undefined && !state.conflict) say(state, number, at, words.noSource)
}

/** The former context is left: a message has one context all its life. */
function fieldOf({ keyword, previous }: TextLine): Field {
  if (previous) return keyword === 'msgid' ? 'previous' : 'nothing'
  if (keyword === 'msgctxt') return 'context'
  if (keyword === 'msgid') return 'source'
  return keyword === 'msgstr' ? 'translation' : 'nothing'
}

/** Whether a text cannot belong to the message that is being read. */
function mustEnd(draft: Draft, field: Field, obsolete: boolean): boolean {
  const { line, context, source, translation } = draft
  if (line === 0) return false
  if (draft.obsolete !== obsolete) return true
  if (field === 'nothing') return false
  if (field === 'translation') return translation !== undefined && source !== undefined
  if (field === 'source') return source !== undefined
  return context !== undefined || source !== undefined || translation !== undefined
}

/** The message is at its end: it goes to the others if it is one. */
function finish(state: State): void {
  const { draft } = state
  if (draft.source !== undefined && draft.translation !== undefined) state.drafts.push(draft)
  else if (draft.line > 0 && draft.translation === undefined && !isTold(state, draft.line)) {
    say(state, draft.line, draft.column - 1, words.noTranslation)
  }
  state.draft = newDraft()
  state.open = undefined
}

function end(state: State, lastLine: number): void {
  const { line, translation, flags, references, notes, previous } = state.draft
  const isBegun = line > 0 || flags.length > 0 || references.length > 0 || notes.length > 0 || previous !== undefined
  if (translation !== undefined) finish(state)
  else if (isBegun && !isTold(state, lastLine)) say(state, lastLine, 0, words.brokenOff)
}

/** Whether something was said of this line or those below, which may be why a message is not whole. */
function isTold({ findings }: State, line: number): boolean {
  return (findings.at(-1)?.place.start.line ?? 0) >= line
}

function checkCharacters({ unclean, path }: State, value: string, from: number, { line, number }: Where): void {
  const found = unclean.length < most ? uncleanIn(value, line, from) : undefined
  if (!found) return
  const place = placeInPo(path, number, found.at + 1)
  unclean.push(findingInPo('po-is-tidy', place, words.unclean(found.name)))
}

function say({ findings, path }: State, line: number, at: number, { text, hint }: Words): void {
  findings.push(findingInPo('po-is-readable', placeInPo(path, line, at + 1), { text, hint }))
}
