import { invisibleCharacter } from '../invisible-character.ts'
import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import { characterName, uncleanCharacters } from '../unclean-character.ts'
import { type LineIndex, lineIndex, placeBetween } from './line-index.ts'

const rule = 'text-is-clean'
/** More of them say nothing new. */
const most = 20

/** The text of a file with U+FFFD in place of what would do harm, of the same length; and what was found. */
export function cleanText(
  text: string,
  path: string,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const pointAt = lineIndex(text)
  const findings = [
    ...uncleanIn(text, path, pointAt),
    ...invisibleIn(text, path, pointAt),
    ...twinsIn(text, path, pointAt),
  ]
  return { text: harmless(text), findings }
}

function uncleanIn(text: string, path: string, pointAt: LineIndex): Finding[] {
  const findings: Finding[] = []
  let more = 0
  for (const { index, character } of uncleanCharacters(text)) {
    if (findings.length === most) more += 1
    else findings.push(uncleanFinding(path, pointAt, index, character))
  }
  const last = findings.at(-1)
  if (more > 0 && last) findings.push({ ...last, text: `Unexpected characters as above: ${more} more in this file` })
  return findings
}

function uncleanFinding(path: string, pointAt: LineIndex, index: number, character: string): Finding {
  const place = placeBetween(path, pointAt, index, index + character.length)
  const hint =
    character === '\uFFFD'
      ? 'A letter was lost here when the file was saved or converted: write it anew.'
      : 'It cannot be seen: delete it, with what stands right before and after it, and type those anew.'
  return { rule, place, text: `Unexpected ${characterName(character)}, expected text`, hint }
}

/** Ids and labels: `{#id}`, `[^label]`, `](#id)`. */
const names = /\{#([^{}\n]{1,200})\}|\[\^([^\]\n]{1,200})\]|\]\(#([^()\s]{1,200})\)/g

interface Name {
  readonly name: string
  readonly index: number
}

function* namesIn(text: string): Generator<Name> {
  for (const match of text.matchAll(names)) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    // Nearly all names are plain, and are done with here.
    if (/[^ -~]/.test(name)) yield { name, index: match.index + match[0].indexOf(name) }
  }
}

function invisibleIn(text: string, path: string, pointAt: LineIndex): Finding[] {
  const findings: Finding[] = []
  for (const { name, index } of namesIn(text)) {
    const found = invisibleCharacter(name)
    if (!found || findings.length === most) continue
    // A control character has been named already.
    if (!uncleanCharacters(found.character).next().done) continue
    const start = index + found.index
    findings.push({
      rule,
      place: placeBetween(path, pointAt, start, start + found.character.length),
      text: `Unexpected ${characterName(found.character)} in ${quote(name)}, expected what can be seen`,
      hint: 'Type the word anew, here and where it is referred to.',
    })
  }
  return findings
}

/** Two spellings of one word, such as `é` as one character and as two, look the same and are not. */
function twinsIn(text: string, path: string, pointAt: LineIndex): Finding[] {
  const spellings = new Map<string, Name>()
  const findings: Finding[] = []
  for (const found of namesIn(text)) {
    const { name, index } = found
    const earlier = spellings.get(name.normalize('NFC'))
    if (!earlier) spellings.set(name.normalize('NFC'), found)
    if (!earlier || earlier.name === name || findings.length === most) continue
    findings.push({
      rule,
      place: placeBetween(path, pointAt, index, index + name.length),
      text: `Unexpected second spelling of ${quote(name)}: it looks the same and is made of other characters`,
      hint: 'Copy the word from one place to the other.',
      related: [
        {
          place: placeBetween(path, pointAt, earlier.index, earlier.index + earlier.name.length),
          text: 'The first spelling.',
        },
      ],
    })
  }
  return findings
}

/** Direction controls stay: where a report allows them, they are needed. */
const harmful = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]/gu

function harmless(text: string): string {
  return text.replace(harmful, (character) => '\uFFFD'.repeat(character.length))
}
