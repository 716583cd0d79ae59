import type { Entry } from '../../../../src/core/translate/catalogue.ts'
import { readMarked } from '../../../../src/core/translate/marked.ts'
import type { Mark, Unit } from '../../../../src/core/translate/unit.ts'

/** A unit made of its source text, each mark standing for what its name says. */
export function unitOf(source: string, context = ''): Unit {
  const place = { file: 'sections/a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const use = { place, section: undefined, what: 'Paragraph', recommendation: undefined, remark: undefined }
  return { id: 'k3f9abcd', context, source, marks: marksOf(source), uses: [use] }
}

/** An entry that translates a source text, as `msgid` and `msgstr` on lines 3 and 4 of a file. */
export function entryOf(source: string, translation: string, more: Partial<Entry> = {}): Entry {
  const lines = { line: 3, translationLine: 4 }
  const nothing = { flags: [], comments: [], notes: [], references: [], previous: undefined }
  return { context: '', source, translation, fuzzy: false, obsolete: false, ...nothing, ...lines, ...more }
}

function marksOf(source: string): readonly Mark[] {
  const marks = readMarked(source).flatMap(({ type, value: name }): Mark[] => {
    if (type === 'alone') return [{ kind: 'alone', name, says: `mark ${name}`, note: undefined }]
    if (type === 'open') return [{ kind: 'pair', name, says: /^[a-z]+$/.test(name) ? '' : 'a link', note: undefined }]
    return type === 'empty' ? [{ kind: 'empty', name, says: '', note: undefined }] : []
  })
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.name}`, mark])).values()]
}
