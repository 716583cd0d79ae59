import { describe, expect, test } from 'vitest'
import type { HandOff } from '../../../../src/core/translate/exchange/hand-off.ts'
import { readXliff } from '../../../../src/core/translate/exchange/xliff/read-xliff.ts'
import { writeXliff } from '../../../../src/core/translate/exchange/xliff/write-xliff.ts'
import { randomFrom } from '../../../support/random.ts'
import { handOff, message } from './hand-off.ts'
import { randomHandOff } from './random-hand-off.ts'
import { schemaFaults, xmllint } from './xmllint.ts'

const read = (text: string | Uint8Array, languages = { from: 'en', to: 'ru' }) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readXliff({ path: 'ru.xlf', bytes }, languages)
}
const told = (text: string | Uint8Array) =>
  read(text).findings.map(({ place, text, hint }) => `${place.start.line} ${text} / ${hint}`)

const unit = (inside: string, attributes = 'id="1"') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ru" datatype="plaintext"><body>\n<trans-unit ${attributes}>${inside}</trans-unit></body></file></xliff>`

describe('what is written', () => {
  test('marks are tags with a type and a meaning', () => {
    const source = 'Voters came.{fn_turnout} See <a1>the <em>law</em></a1>.<br/>'
    const says = { fn_turnout: 'note 3 “Data”', a1: 'link to Media' }
    expect(writeXliff(handOff([message(source, { says })]))).toContain(
      '<source>Voters came.<x id="fn_turnout" ctype="x-note" clone="no" equiv-text="note 3 “Data”"/> ' +
        'See <g id="a1" ctype="link" equiv-text="link to Media">the <g id="em" ctype="italic">law</g></g>.' +
        '<x id="br" ctype="lb" clone="no" equiv-text="&lt;br/&gt;"/></source>',
    )
  })

  test('a mark that stands twice has an id for each, and halves of pairs stand alone', () => {
    const xliff = writeXliff(handOff([message('<em>a</em> <em>b</em>{fn_a}{fn_a}', { translation: '</em>б<b>' })]))
    const ids = (name: string) => [
      ...(xliff.match(`<${name}.*?</${name}>`)?.[0] ?? '').matchAll(/<(\w+) id="([^"]+)"/g),
    ]
    expect(ids('source').map(([, tag, id]) => `${tag} ${id}`)).toEqual(['g em', 'g em-2', 'x fn_a', 'x fn_a-2'])
    expect(ids('target').map(([, tag, id]) => `${tag} ${id}`)).toEqual(['ex em', 'bx b'])
  })

  test('a message that nobody has translated holds its source, because OmegaT shows nothing else', () => {
    const xliff = writeXliff(handOff([message('Media')]))
    expect(xliff).toContain('<target state="needs-translation">Media</target>')
    expect(writeXliff(handOff([message('Media')]), 'empty')).toContain('<target state="needs-translation"/>')
  })

  test('a text that has changed is shown with the one that was translated', () => {
    const changed = message('2 came', { translation: 'Пришёл 1', state: 'fuzzy', previous: '1 came' })
    const xliff = writeXliff(handOff([changed]))
    expect(xliff).toContain('<target state="needs-review-translation">Пришёл 1</target>')
    expect(xliff).toMatch(/<alt-trans [^>]*>\s*<source>1 came<\/source>\s*<target>Пришёл 1<\/target>/)
  })

  test('messages stand in a group for each section, in the order of the report', () => {
    const media = { id: 'media', title: 'Media' }
    const xliff = writeXliff(
      handOff([message('One'), message('Two', { section: media }), message('Three', { section: media })]),
    )
    expect(xliff.match(/<group [^>]*>|<source>.*?<\/source>|<\/group>/g)).toEqual([
      '<source>One</source>',
      '<group id="media" restype="x-section" resname="Media">',
      '<source>Two</source>',
      '<source>Three</source>',
      '</group>',
    ])
  })
})

describe('what comes back', () => {
  test('what was written is read as it was', () => {
    for (let seed = 0; seed < 400; seed++) {
      const given = randomHandOff(randomFrom(seed))
      for (const empty of ['source', 'empty'] as const) {
        const { incoming, findings } = read(writeXliff(given, empty), { from: 'en', to: given.to })
        expect(findings).toEqual([])
        const sections = new Map(given.messages.map((one) => [one.unit.id, one]))
        expect(incoming.length).toBe(given.messages.length)
        for (const one of incoming) expect({ seed, ...one }).toMatchObject(expectedOf(seed, sections.get(one.id ?? '')))
      }
    }
  })

  test('pairs that stand deep in each other come back too', () => {
    const translation = `${'<em>'.repeat(300)}а${'</em>'.repeat(300)}`
    expect(read(writeXliff(handOff([message('a', { translation })])))).toMatchObject({
      findings: [],
      incoming: [{ translation }],
    })
  })

  test('a translation in a message that still says it needs one counts', () => {
    expect(read(unit('<source>Media</source><target state="needs-translation">СМИ</target>')).incoming).toMatchObject([
      { translation: 'СМИ', fuzzy: false },
    ])
  })

  test('a translation equal to its source counts where it is said to be one', () => {
    expect(read(unit('<source>ABC</source><target>ABC</target>')).incoming).toMatchObject([{ translation: '' }])
    expect(read(unit('<source>ABC</source><target state="final">ABC</target>')).incoming).toMatchObject([
      { translation: 'ABC' },
    ])
  })

  test('a segmented text is one text', () => {
    const target = '<target><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2">Два.</mrk></target>'
    expect(read(unit(`<source>One. Two.</source>${target}`)).incoming).toMatchObject([{ translation: 'Раз. Два.' }])
  })

  test('what a translator wrote beside it comes along, what we wrote does not', () => {
    const notes = '<note from="developer">ours</note><note from="Айгүл">is it so?\nI doubt it</note>'
    expect(read(unit(`<source>a</source><target>б</target>${notes}`)).incoming).toMatchObject([
      { comments: ['is it so?', 'I doubt it'], line: 2 },
    ])
  })

  test('an element that means nothing here leaves out its message alone', () => {
    const two = unit('<source>a</source><target>б<foo>x</foo></target>', 'id="1"').replace(
      '</body>',
      '\n<trans-unit id="2"><source>b</source><target>в</target></trans-unit></body>',
    )
    expect(read(two).incoming).toMatchObject([{ id: '2' }])
    expect(told(two)).toEqual([
      '2 Unexpected `<foo>` in a text, expected words and the tags of the source / ' +
        'This message was left out; the others were read. Write its translation without this element.',
    ])
  })

  test('other languages are refused, other regions of the same are not', () => {
    const kazakh = unit('<source>a</source><target>б</target>').replace('"ru"', '"kk"')
    expect(read(kazakh).incoming).toEqual([])
    expect(told(kazakh)).toEqual([
      '1 Unexpected language `kk`, expected `ru`, that of the translation / ' +
        'Nothing was taken. Give the language of this file with `--lang`, or take the file of the other language.',
    ])
    expect(read(kazakh.replace('"kk"', '"ru-RU"')).incoming).toHaveLength(1)
    expect(told(kazakh.replace('"kk"', '"ru"').replace('"en"', '"fr"'))[0]).toContain('that of the report')
  })

  test('XLIFF 2 and other files are refused', () => {
    expect(told('<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>')[0]).toBe(
      '1 Unexpected XLIFF `2.0`, expected XLIFF 1.2 / Choose XLIFF 1.2 where your program exports.',
    )
    expect(told('<html/>')[0]).toContain('Unexpected `<html>`, expected XLIFF 1.2')
  })
})

describe.skipIf(!xmllint)('what others say of it (xmllint)', () => {
  test('every hand-off is valid against the strict schema of XLIFF 1.2', () => {
    const files = Array.from({ length: 60 }, (_, seed) =>
      writeXliff(randomHandOff(randomFrom(seed)), seed % 2 ? 'empty' : 'source'),
    )
    expect(schemaFaults(files)).toEqual([])
  })

  test('a hand-off that is not would be told', () => {
    const spoiled = writeXliff(handOff([message('Media')]))
      .replace('<target', '<goal')
      .replace('</target', '</goal')
    expect(schemaFaults([spoiled]).join()).toContain('goal')
  })
})

function expectedOf(seed: number, given: HandOff['messages'][number] | undefined) {
  if (!given) throw new Error('Unexpected message')
  const { unit, translation, state, comments } = given
  const { id, context, source } = unit
  return { seed, id, context, source, translation, fuzzy: state === 'fuzzy', comments }
}
