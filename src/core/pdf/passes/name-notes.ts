import { byteString, isString } from '../objects.ts'
import type { PrintedNote } from '../pdf-metadata.ts'
import { eachTag, type Tag, type TagKid } from '../tag-tree.ts'

/**
 * Joins the parts of each note, and has it read after the text that calls it and not at the end of the report, where the
 * order is known in which they were printed. Notes are the `aside` elements, the only ones that Chromium lets through.
 */
export function joinNotes(
  root: Tag,
  printed: readonly PrintedNote[] = [],
  calls: ReadonlyMap<number, string> = new Map(),
): void {
  const asides: Tag[] = []
  eachTag(root, (tag) => {
    if (tag.role === 'Aside') asides.push(tag)
  })
  if (printed.length === asides.length && printed.length > 0) moveNotes(root, joined(asides, printed), calls)
}

/** Makes notes of them, with the id they must have (7.9). */
export function numberNotes(root: Tag): void {
  let count = 0
  eachTag(root, (tag) => {
    if (tag.role !== 'Aside') return
    tag.role = 'Note'
    // Padded, so that the order by bytes is the order of reading.
    tag.entries.set('ID', byteString(`note-${String(++count).padStart(5, '0')}`))
  })
}

/** The notes by id, each with all its parts. */
function joined(asides: readonly Tag[], printed: readonly PrintedNote[]): Map<string, Tag> {
  const notes = new Map<string, Tag>()
  printed.forEach(({ id }, index) => {
    const part = asides[index]
    const note = notes.get(id)
    if (part && note) note.kids = goneOn(note.kids, part.kids)
    else if (part) notes.set(id, part)
  })
  for (const note of notes.values()) eachTag(note, dropMark)
  return notes
}

/** What the page adds to the language of an element that is the second half of one, and how deep it stands. */
const continued = /-x-rest-\d+$/

/** The halves of a paragraph or an item over two pages as one. */
function goneOn(kids: readonly TagKid[], more: readonly TagKid[]): readonly TagKid[] {
  const last = kids.at(-1)
  const [first, ...rest] = more
  if (last?.kind !== 'tag' || first?.kind !== 'tag' || !isContinued(first, last)) return [...kids, ...more]
  last.kids = goneOn(last.kids, first.kids)
  return [...kids, ...rest]
}

function isContinued(tag: Tag, before: Tag): boolean {
  // The body of an item is no element of the page.
  return tag.role === before.role && (tag.role === 'LBody' || continued.test(languageOf(tag)))
}

function dropMark(tag: Tag): void {
  const language = languageOf(tag)
  if (continued.test(language)) tag.entries.set('Lang', byteString(language.replace(continued, '')))
}

function languageOf({ entries }: Tag): string {
  const language = entries.get('Lang')
  return isString(language) ? language.bytes : ''
}

function moveNotes(root: Tag, notes: ReadonlyMap<string, Tag>, calls: ReadonlyMap<number, string>): void {
  const waiting = new Map(notes)
  const places: Places = new Map()
  eachObject(root, [], (object, ancestors) => {
    const id = calls.get(object) ?? ''
    const note = waiting.get(id)
    if (!note) return
    waiting.delete(id)
    const at = ancestors.findLastIndex(({ role }) => blocks.has(role))
    const block = ancestors[at]
    const follows = block && holders.has(block.role) ? ancestors[at + 1] : block
    if (follows) places.set(follows, [...(places.get(follows) ?? []), note])
  })
  place(root, places, new Set(waiting.values()))
}

/** The notes that follow a tag. */
type Places = Map<Tag, readonly Tag[]>

/** What a note may stand in, and what it may follow. */
const holders = new Set(['LBody', 'TH', 'TD', 'Caption', 'BlockQuote', 'Div', 'Document'])
const blocks = new Set([...holders, 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/** Visits what the tags hold, with those that it stands in: a list that changes on the way. */
function eachObject(tag: Tag, above: Tag[], visit: (object: number, ancestors: readonly Tag[]) => void): void {
  above.push(tag)
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') eachObject(kid, above, visit)
    if (kid.kind === 'object') visit(kid.object, above)
  }
  above.pop()
}

/** Takes the asides out of their old places; those that nothing calls stay. */
function place(tag: Tag, places: Places, staying: ReadonlySet<Tag>): void {
  const kids: TagKid[] = []
  let due: Tag[] = []
  for (const kid of tag.kids) {
    if (kid.kind === 'tag' && kid.role === 'Aside' && !staying.has(kid)) continue
    // In a line of text a note waits for the end of the line, or of what stands beside a list within its item.
    if (kid.kind === 'tag' && !inline.has(kid.role)) {
      kids.push(...due)
      due = []
      place(kid, places, staying)
    }
    kids.push(kid)
    if (kid.kind === 'tag') due.push(...(places.get(kid) ?? []))
  }
  tag.kids = kids.concat(due)
}

const inline = new Set(['Link', 'Em', 'Strong', 'Span', 'Code', 'Quote', 'Lbl'])
