import { describe, expect, test } from 'vitest'
import { faultsOf, isPrintable } from '../../../../src/core/translate/checks/is-printable.ts'
import { pick, randomFrom } from '../../../support/random.ts'
import { entryOf, unitOf } from './pair.ts'

const source = 'Turnout was <b>high</b>.{fn_turnout} See <a1>the law</a1> and recommendation {rec_4}.'
const good = 'Явка была <b>высокой</b>.{fn_turnout} См. <a1>закон</a1> и рекомендацию {rec_4}.'

/** Each fault after what the carets stand under. */
function faults(translation: string, of = source): readonly string[] {
  const line = `msgstr "${translation}"`
  return faultsOf(unitOf(of), entryOf(of, translation)).map(
    ({ place: { start, end }, text }) => `${line.slice(start.column - 1, end.column - 1)}: ${text}`,
  )
}

test('a translation with the marks of its source can be printed', () => {
  expect(isPrintable(unitOf(source), entryOf(source, good))).toBe(true)
})

test('marks may stand in another order', () => {
  const turned = 'См. рекомендацию {rec_4} и <a1>закон</a1>. <b>Высокой</b> была явка.{fn_turnout}'
  expect(isPrintable(unitOf(source), entryOf(source, turned))).toBe(true)
})

test('nothing is no translation', () => {
  expect(isPrintable(unitOf('Media'), entryOf('Media', ' '))).toBe(false)
})

describe('marks', () => {
  test('one that is missing is told with what it stands for', () => {
    expect(faults(good.replace('{fn_turnout}', ''))).toEqual([
      'msgstr: `{fn_turnout}` is missing, which stands for mark fn_turnout',
    ])
  })

  test('one that is not in the source is told', () => {
    expect(faults(good.replace('закон', 'закон{fn_law}'))).toEqual([
      '{fn_law}: Unexpected `{fn_law}`, which the source text does not have',
    ])
  })

  test('one that was renamed is told once, with the name it should have', () => {
    expect(faults(good.replace('fn_turnout', 'fn_явка'))).toEqual([
      '{fn_явка}: Unexpected `{fn_явка}`, expected `{fn_turnout}`, which stands for mark fn_turnout',
    ])
  })

  test('one with a Cyrillic letter in it is told with the letter', () => {
    const [fault] = faultsOf(unitOf(source), entryOf(source, good.replaceAll('a1>', 'а1>')))
    expect(fault?.text).toBe('Unexpected `<а1>`, expected `<a1>`, which stands for a link')
    expect(fault?.hint).toMatch(/^`а` in it is a Cyrillic letter\. /)
  })

  test('a note that is called twice is told, a number that is named twice is not', () => {
    expect(faults(`${good}{fn_turnout}`)).toEqual([
      '{fn_turnout}: Unexpected second `{fn_turnout}`, expected one, which stands for mark fn_turnout',
    ])
    expect(faults(`${good} Рекомендация {rec_4}`)).toEqual([])
  })

  test.each(['{ fn_turnout }', '{fn_turnout', '{{fn_turnout}}', '{fn-turnout}', '{FN_Turnout}', '{fn_turnout}}'])(
    '%s is told as one fault',
    (written) => {
      expect(faults(good.replace('{fn_turnout}', written))).toHaveLength(1)
    },
  )

  test.each(['< a1>', '<a1 >', '&lt;a1&gt;'])('%s is told as a spoiled tag', (written) => {
    expect(faults(good.replace('<a1>', written))[0]).toContain('expected `<a1>`')
  })

  test('emphasis may go', () => {
    expect(faults(good.replace(/<\/?b>/g, ''))).toEqual([])
  })

  test('a brace on its own is told, two of them are a brace that is printed', () => {
    expect(faults('Скобка {', 'A brace')).toEqual(['{: Unexpected `{`, which belongs to no mark'])
    expect(faults('Скобка {{', 'A brace')).toEqual([])
  })
})

describe('tags', () => {
  test('one that stays open is told', () => {
    expect(faults(good.replace('</b>', ''))).toEqual(['<b>: `<b>` is not closed'])
  })

  test('one that closes nothing is told', () => {
    expect(faults(`${good}</b>`)).toEqual(['</b>: Unexpected `</b>`, which closes nothing'])
  })

  test('two that cross are told', () => {
    const crossed = good.replace('<a1>закон</a1> и', '<a1><b>закон</a1> и</b>')
    expect(faults(crossed)).toEqual(['</a1>: Unexpected `</a1>`, expected `</b>` first'])
  })

  test('a link without words is told', () => {
    expect(faults(good.replace('>закон<', '><'))).toEqual(['<a1></a1>: Nothing stands between `<a1>` and `</a1>`'])
  })

  test('a link within a link is told', () => {
    const links = 'See <a1>one</a1> and <a2>two</a2>.'
    expect(faults('См. <a1>один и <a2>два</a2></a1>.', links)).toEqual([
      '<a2>: Unexpected `<a2>` within `<a1>`, expected one link after the other',
    ])
  })
})

test('a number that a link fills in stays within the link', () => {
  const reference = 'See <a1>recommendation {rec_4}</a1>.'
  expect(faults('См. <a1>рекомендацию {rec_4}</a1>.', reference)).toEqual([])
  expect(faults('См. <a1>рекомендацию</a1> {rec_4}.', reference)).toEqual([
    '{rec_4}: Unexpected `{rec_4}` outside of `<a1>`, which gives it its number',
  ])
})

test('a text that turns its direction around unseen is not printed', () => {
  expect(faults('Закон\u202Eноказ', 'The law')).toEqual([
    '\u202E: Unexpected right-to-left override (U+202E), expected text',
  ])
})

test('any text can be judged', () => {
  const random = randomFrom(11)
  const bits = [
    '{',
    '}',
    '<',
    '>',
    '/',
    'a1',
    'а1',
    'b',
    'fn_turnout',
    ' ',
    '&lt;',
    '&',
    '\u202E',
    '\uD800',
    'я',
    '{rec_4}',
    '</b>',
  ]
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 12 }, () => pick(random, bits)).join('')
    for (const { text: said, place } of faultsOf(unitOf(source), entryOf(source, text))) {
      expect(said).toMatch(/^\S[^\n]*[^\s.]$/u)
      expect(place.end.column).toBeGreaterThanOrEqual(place.start.column)
    }
  }
})

test.each(['{', '}', '<a1>', '</a1>', '<a1', '<b><a1>', '{{', '< ', '{fn_turnout', '&lt;', '{a'.repeat(5), '\\"'])(
  'a long run of %s takes no time',
  (bit) => {
    const before = performance.now()
    faultsOf(unitOf(source), entryOf(source, bit.repeat(50_000 / bit.length)))
    expect(performance.now() - before).toBeLessThan(10_000)
  },
)
