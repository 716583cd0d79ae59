import type { HandOff, HandOffMessage } from '../../../../src/core/translate/exchange/hand-off.ts'
import { escapeMarked, readMarked, writeMarked } from '../../../../src/core/translate/marked.ts'
import type { Mark, Unit } from '../../../../src/core/translate/unit.ts'
import { unitId } from '../../../../src/core/translate/units/unit-id.ts'
import { pick } from '../../../support/random.ts'

const words = [
  'Voters came',
  'сөйлем',
  'الناخبون',
  '\u202Bعربي\u202C',
  '𝔸stral 😀',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '{',
  '}',
  '<script>',
  '<![CDATA[',
  '%',
  '\\',
  ' ',
  '  ',
  '\n',
  '\t',
  '\r',
  '\u0085',
  '\u2028',
  '\uFFFD',
  '\u00A0',
  '=1+1',
  '+',
  '-',
  '@',
  ';',
  ',',
  "'=",
  "''",
  '\uFEFF',
  '#',
  '~',
  '|',
  'e\u0301',
  '1,234',
  '69.44%',
  'x-1',
  '&#10;',
  '?>',
  '<?xml',
]
const alone = ['fn_turnout', 'rec_4', 'img_map', 'fact_x', '_', 'сноска_1', 'empty_a']
const tags = ['em', 'b', 'a1', 'a2', 'abbr1', 'код']

/** A hand-off of messages with hostile texts, every one of them as a report could have it. */
export function randomHandOff(random: () => number): HandOff {
  const messages = Array.from({ length: Math.floor(random() * 8) }, () => randomMessage(random))
  const unique = new Map(messages.map((message) => [message.unit.id, message]))
  return {
    report: 'a-report',
    title: 'A “Report” & more',
    from: 'en',
    to: pick(random, ['ru', 'kk', 'ar']),
    messages: [...unique.values()],
  }
}

function randomMessage(random: () => number): HandOffMessage {
  const source = randomText(random) || 'a'
  const context = pick(random, ['', 'heading', 'cell', 'front:title', 'of the author', '50%', 'x'])
  const state = pick(random, ['empty', 'fuzzy', 'translated'] as const)
  const translation = state === 'empty' ? '' : pick(random, [source, randomText(random) || 'б'])
  const previous = state === 'fuzzy' && random() < 0.5 ? randomText(random) || 'b' : undefined
  const comments = random() < 0.3 ? ['a note & <more>', 'ещё'] : []
  return { unit: unitOf(random, context, source), translation, state, previous, comments }
}

function unitOf(random: () => number, context: string, source: string): Unit {
  const [section] = pick(random, [[], [{ id: 'media', title: 'Media & more' }], [{ id: 'legal', title: 'Закон' }]])
  const at = { line: 1, column: 1 }
  const use = {
    place: { file: 'sections/a.md', start: at, end: at },
    section,
    what: pick(random, ['Paragraph', 'Recommendation 5', 'Note “1”']),
    recommendation: random() < 0.5 ? undefined : 'signatures',
    remark: random() < 0.5 ? undefined : 'Mind <this> & that',
  }
  return { id: unitId(context, source), context, source, marks: marksOf(source), uses: [use] }
}

/** The marks of a text, each once. */
export function marksOf(source: string): readonly Mark[] {
  const found = new Map<string, Mark>()
  for (const { type, value: name } of readMarked(source)) {
    if (type === 'text' || type === 'stray' || type === 'close') continue
    const kind = type === 'open' ? 'pair' : type
    found.set(`${kind} ${name}`, { kind, name, says: name === 'em' ? '' : `what “${name}” & it says`, note: undefined })
  }
  return [...found.values()]
}

function randomText(random: () => number, depth = 0): string {
  const length = Math.floor(random() * 5)
  return Array.from({ length }, () => randomPiece(random, depth)).join('')
}

function randomPiece(random: () => number, depth: number): string {
  const kind = random()
  if (kind < 0.6) return escapeMarked(pick(random, words))
  if (kind < 0.75) return `{${pick(random, alone)}}`
  if (kind < 0.8) return '<br/>'
  if (kind < 0.85) return writeMarked([{ type: pick(random, ['open', 'close'] as const), value: pick(random, tags) }])
  const tag = pick(random, tags)
  return depth > 4 ? '' : `<${tag}>${randomText(random, depth + 1)}</${tag}>`
}
