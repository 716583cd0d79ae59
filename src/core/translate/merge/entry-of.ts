import type { Entry } from '../catalogue.ts'
import { readMarked } from '../marked.ts'
import type { Unit } from '../unit.ts'
import { adaptTranslation } from './adapt-translation.ts'
import type { ChangeKind } from './change.ts'
import type { Match } from './match-units.ts'
import { notesOf } from './notes-of.ts'
import { type Languages, missingFigures } from './put-figures.ts'
import { renameMarks } from './rename-marks.ts'
import { skeletonWithoutFigures } from './skeleton.ts'
import { wordDiff } from './word-diff.ts'

/** The entry of a unit, with what is kept of the one that it goes on from. */
export function entryOf(unit: Unit, { kind, former }: Match, languages: Languages): Entry {
  const kept = keptOf(unit, { kind, former }, languages)
  return {
    context: unit.context,
    source: unit.source,
    ...kept,
    flags: flagsOf(unit, former?.flags ?? []),
    comments: former?.comments ?? [],
    notes: [...notesOf(unit), ...changeNotes({ ...kept, source: unit.source }, former, languages)],
    references: [...new Set(unit.uses.map(({ place }) => place.file))],
    obsolete: false,
  }
}

/** The line that says where a translation was taken from. */
export function memoryNote(from: string): string {
  return `${fromMemory}${from.replace(/\s+/gu, ' ')}`
}

const fromMemory = 'From memory: '

type Kept = Pick<Entry, 'translation' | 'fuzzy' | 'previous'>

function keptOf({ source }: Unit, { kind, former }: Match, languages: Languages): Kept {
  if (former === undefined || former.translation === '') return { translation: '', fuzzy: false, previous: undefined }
  const { fuzzy } = former
  const earlier = fuzzy ? former.previous : undefined
  const change = { from: former.source, to: source }
  const isSure = kind === 'marks' && renameMarks(former.translation, change) !== undefined
  const translation = adaptTranslation(former.translation, change, languages)
  if (isSure || !changing.has(kind)) return { translation, fuzzy, previous: earlier }
  // What was translated is older than the last text, where nobody has looked at it since.
  const previous = earlier ?? former.source
  return { translation, fuzzy: true, previous: previous === source ? undefined : previous }
}

const changing: ReadonlySet<ChangeKind> = new Set(['marks', 'numbers', 'similar'])

function flagsOf({ source }: Unit, former: readonly string[]): readonly string[] {
  const others = former.filter((flag) => flag !== braceFormat)
  const hasBraces = readMarked(source).some(({ type, value }) => type === 'alone' || /[{}]/.test(value))
  return hasBraces ? [...others, braceFormat] : others
}

// With it, `msgfmt -c` refuses a mark that was lost, renamed or invented.
const braceFormat = 'python-brace-format'

function changeNotes(
  { source, translation, fuzzy, previous }: Kept & Pick<Entry, 'source'>,
  former: Entry | undefined,
  languages: Languages,
): readonly string[] {
  if (!fuzzy) return []
  const memory = former?.notes.filter((note) => note.startsWith(fromMemory)) ?? []
  if (previous === undefined || previous === source) return memory
  const changed = `Changed: ${wordDiff(previous, source)}`
  if (skeletonWithoutFigures(previous) !== skeletonWithoutFigures(source)) return [...memory, changed]
  const missing = missingFigures(translation, { from: previous, to: source }, languages)
  const state = missing.length > 0 ? `still to be put in: ${missing.join(', ')}` : 'they are put in'
  return [...memory, changed, `Only numbers changed; ${state}`]
}
