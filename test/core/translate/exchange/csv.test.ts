import { describe, expect, test } from 'vitest'
import { readCsvTranslations } from '../../../../src/core/translate/exchange/csv/read-csv-translations.ts'
import { writeCsv } from '../../../../src/core/translate/exchange/csv/write-csv.ts'
import { randomFrom } from '../../../support/random.ts'
import { handOff, message } from './hand-off.ts'
import { randomHandOff } from './random-hand-off.ts'

const read = (text: string | Uint8Array) => {
  return readCsvTranslations({
    path: 'ru.csv',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  })
}
const told = (text: string | Uint8Array) => {
  return read(text).findings.map(
    ({ place, text, hint }) => `${place.start.line}:${place.start.column} ${text} / ${hint}`,
  )
}

describe('what is written', () => {
  test('a row a message, with what a translator has to know', () => {
    const given = message('Voters came.{fn_a}', {
      context: 'heading',
      translation: 'Пришли.{fn_a}',
      section: { id: 'media', title: 'Media' },
      says: { fn_a: 'note 1 “Data”' },
      comments: ['sure?'],
    })
    expect(writeCsv(handOff([given])).replaceAll(given.unit.id, 'ID')).toBe(
      '\uFEFF"id","context","section","source","translation","state","note","comment"\r\n' +
        '"ID","heading","Media","Voters came.{fn_a}","Пришли.{fn_a}","translated",' +
        '"Paragraph · Media · id ID\n{fn_a} = note “Data”","sure?"\r\n',
    )
  })

  test('no cell is one that a spreadsheet would run', () => {
    const texts = ['=1+1', '+7', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1", '＝1']
    const cells = texts.flatMap(
      (text) => writeCsv(handOff([message('a', { translation: text })])).match(/"(?:[^"]|"")*"/g) ?? [],
    )
    expect(cells.filter((cell) => /^"\s*[=+\-@＝\t]/.test(cell))).toEqual([])
  })
})

describe('what comes back', () => {
  test('what was written is read as it was, but for line breaks of other systems', () => {
    for (let seed = 0; seed < 150; seed++) {
      const given = randomHandOff(randomFrom(seed))
      if (given.messages.length === 0) continue
      const { incoming, findings } = read(writeCsv(given))
      expect(findings).toEqual([])
      const inLines = (text: string) => text.replace(/\r\n?/g, '\n')
      expect(incoming.map(({ line, ...rest }) => ({ seed, ...rest }))).toEqual(
        given.messages.map(({ unit: { id, context, source }, translation, state, comments }) => ({
          seed,
          id,
          context,
          source: inLines(source),
          translation: inLines(translation),
          fuzzy: state === 'fuzzy',
          comments,
        })),
      )
    }
  })

  test('columns may stand in any order, with semicolons between them, and others among them', () => {
    expect(read('Translation;mine;Source\nСМИ;x;Media\n').incoming).toEqual([
      { id: undefined, context: undefined, source: 'Media', translation: 'СМИ', fuzzy: false, comments: [], line: 2 },
    ])
  })

  test('UTF-16, which spreadsheets call Unicode text, is read', () => {
    const text = '\uFEFFsource\ttranslation\r\nMedia\tСМИ\r\n'
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
    expect(read(bytes).incoming).toMatchObject([{ source: 'Media', translation: 'СМИ' }])
  })

  test('another charset is refused, with the line', () => {
    expect(told(Uint8Array.of(...new TextEncoder().encode('source,translation\na,'), 0xd1, 0xcc, 0xc8))).toEqual([
      '2:1 Unexpected byte D1, expected a file in UTF-8 / In a spreadsheet, choose “CSV UTF-8” where it saves.',
    ])
  })

  test('a workbook under the name of a CSV file is refused', () => {
    expect(told('PK\u0003\u0004…')[0]).toContain('Unexpected workbook or archive, expected a CSV file')
  })

  test('missing columns are named', () => {
    expect(told('id,text\n1,a\n')).toEqual([
      '1:1 Unexpected table with the columns `id`, `text`, expected `source` and `translation` among them / ' +
        'The first row holds the names of the columns, as they were exported: id, context, section, source, translation, state, note, comment.',
    ])
  })

  test('a formula, and what is left of one, leaves out its message alone', () => {
    const text = 'source,translation\na,"=HYPERLINK(""http://example.org"")"\nb,#NAME?\nc,в\n- d,- г\n'
    expect(read(text).incoming.map(({ translation }) => translation)).toEqual(['в', '- г'])
    expect(told(text)).toEqual([
      '2:3 Unexpected formula `=HYPERLINK("http://example.org")`, expected a translation / ' +
        "This message was left out; the others were read. If it is a text, write `'` before it.",
      '3:3 Unexpected `#NAME?`, which a spreadsheet writes where it took a text for a formula / ' +
        'This message was left out; the others were read. Write the translation again, as text.',
    ])
  })

  test('a state that nobody knows is taken for fuzzy', () => {
    const text = 'source,translation,state\na,б,perhaps\n'
    expect(read(text).incoming).toMatchObject([{ fuzzy: true }])
    expect(told(text)[0]).toContain('2:5 Unexpected state `perhaps`')
  })

  test('a slip in quotation marks refuses the file', () => {
    expect(read('source,translation\na,"б\n').incoming).toEqual([])
    expect(told('source,translation\na,"б\n')[0]).toContain('Unexpected quotation mark that is never closed')
  })
})
