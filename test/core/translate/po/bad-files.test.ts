import { expect, test } from 'vitest'
import { type ReadPo, readPo } from '../../../../src/core/translate/po/read-po.ts'

const head = 'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
const inCyrillic = head.replace('UTF-8', 'windows-1251')

test('a file in the encoding that it names is read, and has to be in UTF-8', () => {
  const { catalogue, findings } = readPo(windows1251(`${inCyrillic}msgid "law"\nmsgstr "закон"\n`), 'ru.po')
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:4:36 po-is-unicode: Unexpected encoding `windows-1251`, expected `UTF-8`',
  ])
  expect(findings[0]?.hint).toContain('Poedit')
  expect(catalogue?.entries[0]?.translation).toBe('закон')
})

test('a file in an encoding that it does not name is not read', () => {
  const { catalogue, findings } = readPo(windows1251(`${head}msgid "law"\nmsgstr "закон"\n`), 'ru.po')
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:7:9 po-is-unicode: Unexpected byte E7, expected a file in UTF-8',
  ])
  expect(catalogue).toBeUndefined()
})

test('an encoding that nobody knows is named', () => {
  const bytes = windows1251(`${head.replace('UTF-8', 'KAZ-7')}msgid "law"\nmsgstr "закон"\n`)
  expect(linesOf(readPo(bytes, 'ru.po'))).toEqual([
    'ru.po:4:36 po-is-unicode: Unexpected encoding `KAZ-7`, expected `UTF-8`',
  ])
})

test('UTF-16 is read, and has to be UTF-8', () => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${head}msgid "law"\nmsgstr "закон"\n`, 'utf16le'))
  const { catalogue, findings } = readPo(bytes, 'ru.po')
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:1:1 po-is-unicode: Unexpected encoding `UTF-16`, expected `UTF-8`',
  ])
  expect(catalogue?.entries[0]?.translation).toBe('закон')
})

test('a byte order mark is read over, and told', () => {
  const { catalogue, findings } = read(`\ufeff${head}msgid "law"\nmsgstr "закон"`)
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:1:1 po-is-tidy: Unexpected byte order mark at the beginning of the file, expected the text alone',
  ])
  expect(catalogue?.header.get('Language')).toBe('ru')
})

test('a null character is told and kept', () => {
  const { catalogue, findings } = read(`${head}msgid "law"\nmsgstr "за\0кон"\n`)
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:7:11 po-is-tidy: Unexpected null character (U+0000), expected text that can be read and printed',
  ])
  expect(catalogue?.entries[0]?.translation).toBe('за\0кон')
})

test('a message that stands twice is told with both lines, and neither is chosen', () => {
  const { catalogue, findings } = read(`${head}msgid "law"\nmsgstr "закон"\n\nmsgid "law"\nmsgstr "право"\n`)
  expect(linesOf({ catalogue, findings })).toEqual([
    'ru.po:9:1 po-message-is-unique: Unexpected second message `law`, expected it once: it stands in line 6 already',
  ])
  expect(findings[0]?.hint).toBe('Their translations differ: keep the better one, and take the other out.')
  expect(findings[0]?.related?.[0]?.place.start.line).toBe(6)
  expect(catalogue).toBeUndefined()
})

const whole = `${head}# by hand\n#. Paragraph 1\n#: a.md\n#, fuzzy\n#| msgid "rule"\nmsgid "law"\nmsgstr "закон"\n`

test('a file that was cut off anywhere is told, but for the places at which it looks whole', () => {
  const looksWhole = []
  for (let length = head.length; length < whole.length; length += 1) {
    const { catalogue, findings } = read(whole.slice(0, length))
    if (findings.length === 0) looksWhole.push(whole.slice(head.length, length))
    else expect({ length, catalogue }).toEqual({ length, catalogue: undefined })
  }
  // Nothing, what begins like a comment, and all but the last line's end.
  expect(looksWhole.filter((text) => text !== '' && !/^#[ \w]*\n?#?$/.test(text))).toEqual([
    whole.slice(head.length, -1),
  ])
})

test('what was cut off says so', () => {
  const text = (end: string) => linesOf(read(`${head}${end}`))[0]
  expect(text('msgid "law"\nmsgstr "зак')).toBe(
    'ru.po:7:8 po-is-readable: Unexpected end of the file within a text, expected `"`',
  )
  expect(text('msgid "law"\nmsgstr')).toBe(
    'ru.po:7:7 po-is-readable: Unexpected end of the file within a text, expected `"`',
  )
  expect(text('msgid "law"\n')).toBe('ru.po:6:1 po-is-readable: Unexpected end of the file within a message')
  expect(text('#: a.md\n')).toBe('ru.po:6:1 po-is-readable: Unexpected end of the file within a message')
})

test('compiled translations are told from others', () => {
  const bytes = Uint8Array.of(0xde, 0x12, 0x04, 0x95, 0, 0, 0, 0)
  expect(linesOf(readPo(bytes, 'ru.po'))).toEqual([
    'ru.po:1:1 po-is-readable: Unexpected compiled translations (MO), expected a PO file',
  ])
})

test('a file of another kind has few messages', () => {
  const { findings } = read('<p>text</p>\n'.repeat(1000))
  expect(findings).toHaveLength(20)
})

test('a file of more than 10 MB is not read', () => {
  expect(linesOf(readPo(new Uint8Array(10_000_001), 'ru.po'))).toEqual([
    'ru.po:1:1 file-is-within-limits: Unexpected file of more than 10 MB, expected the translations of one report',
  ])
})

test('an empty file has no head', () => {
  const { catalogue, findings } = read('')
  expect(findings.map(({ rule }) => rule)).toEqual(['po-is-tidy'])
  expect(catalogue).toEqual({ comments: [], header: new Map(), entries: [] })
})

test('a file whose name is no language may be of any', () => {
  const other = head.replace('ru', 'kk')
  expect(readPo(new TextEncoder().encode(other), '/tmp/back from the agency.po').findings).toEqual([])
  expect(read(other).findings.map(({ rule }) => rule)).toEqual(['po-language-is-right'])
})

function read(text: string): ReadPo {
  return readPo(new TextEncoder().encode(text), 'ru.po')
}

/** Cyrillic letters stand in it as in Unicode, from C0 on. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter > 'ÿ' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)))
}

function linesOf({ findings }: ReadPo): readonly string[] {
  return findings.map(
    ({ rule, text, place: { file, start } }) => `${file}:${start.line}:${start.column} ${rule}: ${text}`,
  )
}
