/** Which way a text is read. */
export type Direction = 'ltr' | 'rtl'

/** The direction of the script that a language is written in. */
export function directionOfLanguage(language: string): Direction {
  const { language: name, script } = new Intl.Locale(language).maximize()
  return name && script && rightToLeftScripts.includes(script) ? 'rtl' : 'ltr'
}

const rightToLeftScripts: readonly string[] = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']

/**
 * The direction of a paragraph or the like in a report.
 *
 * A foreign one, which begins with foreign letters and has more of them than others, goes its own way; one that quotes
 * foreign words goes the way of the report. A report from right to left is full of abbreviations and names that go the
 * other way, hence it yields only to a text that is wholly foreign.
 */
export function directionOfText(text: string, report: Direction): Direction {
  if (report === 'ltr' && !holdsRightToLeft(text)) return 'ltr'
  const letters = text.match(/\p{L}/gu) ?? []
  const [first] = letters
  if (first === undefined) return report
  if (report === 'rtl') return holdsRightToLeft(text) ? 'rtl' : 'ltr'
  const leftward = letters.filter(holdsRightToLeft).length
  return holdsRightToLeft(first) && leftward * 2 > letters.length ? 'rtl' : 'ltr'
}

/** Whether some of it is read from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text)
}

// Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours stand together in two blocks (Unicode, DerivedBidiClass).
const rightToLeft = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`
const rightToLeftLetter = new RegExp(rightToLeft, 'u')

/** As part of a pattern: letters, with their accents and vowels, that go one way. */
export const letterRuns = String.raw`(?:(?=[\p{L}\p{M}])${rightToLeft})+|(?:(?!${rightToLeft})[\p{L}\p{M}])+`
