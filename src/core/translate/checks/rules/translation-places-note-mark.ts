import { quote } from '../../../quote.ts'
import { wordless } from '../marked-text.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** The mark of a note stands where the language has it. */
export const translationPlacesNoteMark: TranslationRule = {
  id: 'translation-places-note-mark',
  short: 'note-place',
  summary:
    'The mark of a note stands close to its word: before the full stop in French and Spanish, behind it in English.',
  severity: 'warning',
  check({ unit, source, translation, languages }, say) {
    const notes = new Set(unit.marks.flatMap(({ kind, name }) => (kind === 'alone' && /^fn_/.test(name) ? [name] : [])))
    const places = translation.pieces.filter(({ type }) => type === 'alone')
    const hadSpaces = new RegExp(`\\s${wordless}`).test(source.words)
    for (const [count, { index }] of [...translation.words.matchAll(new RegExp(wordless, 'g'))].entries()) {
      const { value: name, at } = places[count] ?? { value: '', at: 0 }
      if (!notes.has(name)) continue
      const around = {
        before: translation.words.slice(Math.max(0, index - 6), index),
        after: translation.words[index + 1] ?? '',
      }
      const text = misplaced(around, languages.translation, hadSpaces)
      if (text) say({ text: text.replace('%', quote(`{${name}}`)), hint: 'Move it.', at, length: name.length + 2 })
    }
  },
}

interface Around {
  readonly before: string
  readonly after: string
}

// In Russian and Kazakh both are seen: standards put the mark before the full stop, many publishers behind it.
const beforeStop = ['fr', 'es', 'ca', 'gl']
const behindStop = ['en']

// Their point is no full stop, or is both.
const abbreviation = /(?:\.|(?<!\p{L})(?:etc|cf|al|art|págs?|pp?|\p{Lu}))\.$/u

function misplaced({ before, after }: Around, language: string, hadSpaces: boolean): string | undefined {
  const name = language.toLowerCase().split(/[-_]/)[0] ?? ''
  if (/[^\S\u00a0\u202f]$/.test(before) && !hadSpaces)
    return 'Unexpected space before %, expected the mark close to its word'
  if (beforeStop.includes(name) && /[.,;]$/.test(before) && !abbreviation.test(before)) {
    return 'Unexpected % behind the punctuation mark, expected it before'
  }
  if (behindStop.includes(name) && /[\p{L}\p{N})”]$/u.test(before) && /[.,]/.test(after)) {
    return 'Unexpected % before the punctuation mark, expected it behind'
  }
  return undefined
}
