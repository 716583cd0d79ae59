import { every } from './every.ts'
import { typographies } from './index.ts'
import type { Standing, Typography } from './typography.ts'
import { type WordList, wordList } from './word-list.ts'

/** The rules of a language, made ready. */
export interface Lists {
  readonly beforeNumber: WordList
  readonly beforeNumberOrLetter: WordList
  readonly beforeDay: WordList
  readonly beforeAnyWord: WordList
  readonly scales: WordList
  readonly units: WordList
  readonly afterNumber: WordList
  readonly afterDay: WordList
  readonly amounts: WordList
  readonly abbreviations: WordList
  readonly opening: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly closingNarrow: ReadonlySet<string>
  readonly digitGroups: boolean
  /** Finds the gaps that some rule may keep. */
  readonly gaps: RegExp
}

const known = new Map<string, Lists>()

/** The rules of a language: those of `every` and its own. */
export function listsOf(language: string): Lists {
  const [name = ''] = language.toLowerCase().split('-')
  const own = typographies.get(name)
  const key = own ? name : ''
  const found = known.get(key) ?? prepared(own)
  known.set(key, found)
  return found
}

function prepared(own: Typography | undefined): Lists {
  const rules = [...every.rules, ...(own?.rules ?? [])]
  const entries = (stands: Standing) => {
    return rules.filter((rule) => rule.stands === stands).flatMap((rule) => rule.words.split(', '))
  }
  return {
    beforeNumber: wordList(entries('before its number')),
    beforeNumberOrLetter: wordList(entries('before its number or letter')),
    beforeDay: wordList(entries('before its day')),
    beforeAnyWord: wordList(entries('before any word')),
    scales: wordList(entries('after a number, as a scale')),
    units: wordList(entries('after a number, as a unit')),
    afterNumber: wordList(entries('after its number')),
    afterDay: wordList(entries('after its day')),
    amounts: wordList(entries('beside its amount')),
    abbreviations: wordList(entries('as one word')),
    opening: new Set(entries('before any word, as a sign')),
    closing: new Set(entries('after any word, as a sign')),
    closingNarrow: new Set(entries('after any word, as a sign, narrow')),
    digitGroups: own?.digitGroups !== undefined,
    gaps: gapsPattern(entries('before any word')),
  }
}

const gap = '[ \\n\\u00a0\\u202f]'
const small = 'a-zß-ÿа-џәғқңөұүһіء-ي'
const big = 'A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺІ'

/**
 * Passes over the gaps that no rule asks for, which are nearly all: those between letters, except before a letter that
 * stands for a number, and behind a short word that a rule names.
 */
function gapsPattern(shortWords: readonly string[]): RegExp {
  const forms = shortWords.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  const short = forms.map((word) => word.replaceAll('.', '\\.')).join('|')
  const asked = [
    `(?<=[^\\s${small},;:)”]${gap})(?=\\S)`,
    `(?<=\\S${gap})(?=[^\\s${small}${big}]|[${big}](?![${small}]))`,
    ...(short === '' ? [] : [`(?<=(?:^|[^${small}${big}])(?:${short})${gap})(?=\\S)`]),
  ]
  // The gap comes first, because a pattern that begins with one character passes over all others at once.
  return new RegExp(`${gap}(?:${asked.join('|')})`, 'g')
}
