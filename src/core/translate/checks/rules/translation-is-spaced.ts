import { type MarkedText, stretchOf, wordless } from '../marked-text.ts'
import type { Fault, TranslationRule } from '../translation-rule.ts'

/** Spaces stand single, and where they belong. */
export const translationIsSpaced: TranslationRule = {
  id: 'translation-is-spaced',
  short: 'spaces',
  summary:
    'A translation has single spaces: none at its edges, none before a comma or full stop, no line breaks of its own.',
  severity: 'warning',
  check({ source, translation, languages }, say) {
    const isFrench = /^fr\b/i.test(languages.translation)
    for (const slip of [...slips, ...(isFrench ? slipsInFrench : slipsElsewhere)]) {
      if (isFound(source.words, slip.pattern)) continue
      for (const fault of faultsOf(translation, slip)) say(fault)
    }
  },
}

interface Slip {
  readonly pattern: RegExp
  readonly text: string
  readonly hint: string
}

const beforeSign = { text: 'Unexpected space before a punctuation mark', hint: 'Take it out.' }

const space = String.raw`[ \t\u00a0\u202f\u2009]`

// Behind a space no run of spaces begins, so that each is looked at once.
const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`(?<!\\s)${space}{2,}`, 'gu'),
    text: 'Unexpected double space, expected one',
    hint: 'Take one out.',
  },
  { pattern: /^\s+/gu, text: 'Unexpected space at the beginning', hint: 'Take it out.' },
  { pattern: /(?<!\s)\s+$/gu, text: 'Unexpected space at the end', hint: 'Take it out.' },
  {
    pattern: /(?<=\S)(?<!\s)[ \t]*\n(?=[ \t]*\S)/gu,
    text: 'Unexpected line break, expected a space',
    hint: 'Write it as one paragraph.',
  },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}\\)»”])${space}(?=\\.(?:\\s|$))`, 'gu'), ...beforeSign },
  {
    pattern: /(?<=\p{Ll}{2}[,;])(?=\p{L}{2})/gu,
    text: 'Expected a space after the punctuation mark',
    hint: 'Put one in.',
  },
]

const afterOpening = { text: 'Unexpected space after an opening mark', hint: 'Take it out.' }
const beforeClosing = { text: 'Unexpected space before a closing mark', hint: 'Take it out.' }

const slipsElsewhere: readonly Slip[] = [
  { pattern: /(?<=[\p{L}\p{N}])\s(?=[,;:!?](?:\s|$))/gu, ...beforeSign },
  { pattern: new RegExp(`(?<=[([«])${space}(?=[\\p{L}\\p{N}])`, 'gu'), ...afterOpening },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}.])${space}(?=[)\\]»])`, 'gu'), ...beforeClosing },
]

// French has spaces within its quotation marks, and before what is higher than a comma.
const slipsInFrench: readonly Slip[] = [
  { pattern: /(?<=[\p{L}\p{N}])\s(?=,(?:\s|$))/gu, ...beforeSign },
  { pattern: new RegExp(`(?<=[([])${space}(?=[\\p{L}\\p{N}])`, 'gu'), ...afterOpening },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}.])${space}(?=[)\\]])`, 'gu'), ...beforeClosing },
]

function isFound(words: string, { source, flags }: RegExp): boolean {
  return new RegExp(source, flags).test(words)
}

function faultsOf(translation: MarkedText, { pattern, text, hint }: Slip): readonly Fault[] {
  // Marks take part as letters do.
  const words = translation.words.replaceAll(wordless, 'x')
  return [...words.matchAll(pattern)].map(({ 0: found, index }) => {
    return { text, hint, ...stretchOf(translation, index, found.length) }
  })
}
