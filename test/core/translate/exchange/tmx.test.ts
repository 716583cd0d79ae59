import { describe, expect, test } from 'vitest'
import { memoryOf } from '../../../../src/core/translate/exchange/tmx/memory-of.ts'
import { readTmx } from '../../../../src/core/translate/exchange/tmx/read-tmx.ts'
import { writeTmx } from '../../../../src/core/translate/exchange/tmx/write-tmx.ts'
import { randomFrom } from '../../../support/random.ts'
import { handOff, message } from './hand-off.ts'
import { randomHandOff } from './random-hand-off.ts'
import { xmlFaults, xmllint } from './xmllint.ts'

const read = (text: string, to = 'ru') => {
  return readTmx({ path: 'translations/memory/2019.tmx', bytes: new TextEncoder().encode(text) }, { from: 'en', to })
}
const foreign = (units: string, head = '') =>
  `<?xml version="1.0"?>\n${head}<tmx version="1.4"><header creationtool="Other" srclang="en-US"/><body>\n${units}</body></tmx>`
const pair = (source: string, target: string, language = 'ru-RU') =>
  `<tu><tuv xml:lang="en-US"><seg>${source}</seg></tuv><tuv xml:lang="${language}"><seg>${target}</seg></tuv></tu>`

describe('what is written', () => {
  test('only what is translated and in no doubt', () => {
    const given = handOff([
      message('One', { translation: 'Один' }),
      message('Two', { translation: 'Два', state: 'fuzzy' }),
      message('Three'),
    ])
    expect(memoryOf(given)).toEqual({
      from: 'en',
      to: 'ru',
      pairs: [{ source: 'One', translation: 'Один', from: 'a-report' }],
    })
  })

  test('each mark stands in an element, with its report beside the pair', () => {
    const given = handOff([message('See <a1>it</a1>.{fn_a}', { translation: 'См. <a1>это</a1>.{fn_a}' })])
    expect(writeTmx(memoryOf(given))).toContain(`    <tu>
      <prop type="x-report">a-report</prop>
      <tuv xml:lang="en">
        <seg>See <bpt i="1" type="link">&lt;a1&gt;</bpt>it<ept i="1">&lt;/a1&gt;</ept>.<ph type="x-note">{fn_a}</ph></seg>
      </tuv>`)
  })
})

test('half of a pair is an element of its own kind', () => {
  const given = handOff([message('a', { translation: 'а</em><b>' })])
  expect(writeTmx(memoryOf(given))).toContain(
    '<seg>а<it pos="end" type="italic">&lt;/em&gt;</it><it pos="begin" type="bold">&lt;b&gt;</it></seg>',
  )
})

describe('what is read', () => {
  test('what was written, in either way', () => {
    for (let seed = 0; seed < 150; seed++) {
      const memory = memoryOf(randomHandOff(randomFrom(seed)))
      for (const marks of ['elements', 'text'] as const) {
        const { pairs, findings } = read(writeTmx(memory, marks), memory.to)
        expect({ seed, marks, pairs, findings }).toEqual({ seed, marks, pairs: memory.pairs, findings: [] })
      }
    }
  })

  test('the memory of another program: regions, its own codes left out, its document type named', () => {
    const text = foreign(
      pair('The <bpt i="1">{\\b </bpt>law<ept i="1">}</ept> &amp; {fn_a}', '<hi>Закон</hi> &lt;em>и&lt;/em> {fn_a}'),
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
    )
    expect(read(text)).toEqual({
      pairs: [{ source: 'The law &amp; {fn_a}', translation: 'Закон <em>и</em> {fn_a}', from: '2019' }],
      findings: [],
    })
  })

  test('a memory that declares entities is refused', () => {
    const text = foreign(pair('&x;', 'б'), '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n')
    expect(read(text).pairs).toEqual([])
    expect(read(text).findings).toMatchObject([{ place: { start: { line: 2 } } }])
  })

  test('a memory of other languages says which it has', () => {
    expect(read(foreign(pair('a', 'б', 'kk'))).findings.map(({ text }) => text)).toEqual([
      'Unexpected languages `en-US`, `kk`, expected texts in `en` with their translations into `ru`',
    ])
  })

  test('a file of another kind is refused', () => {
    expect(read('<xliff/>').findings).toMatchObject([
      { text: 'Unexpected `<xliff>`, expected a translation memory: TMX' },
    ])
  })
})

test.skipIf(!xmllint)('hostile texts give well-formed XML (xmllint)', () => {
  const files = Array.from({ length: 40 }, (_, seed) => writeTmx(memoryOf(randomHandOff(randomFrom(seed)))))
  expect(xmlFaults(files)).toEqual([])
})
