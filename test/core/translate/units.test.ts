import { describe, expect, test } from 'vitest'
import { sourcesIn, unitsIn } from '../../support/translated.ts'

const section = (text: string) => ({ 'sections/a.md': text })

/** The texts of one section, without the title of the report. */
function textsOf(text: string): readonly string[] {
  return sourcesIn(section(text)).slice(1)
}

describe('what leaves for translation', () => {
  test('a paragraph, a heading, an entry of a list and a cell are one message each', () => {
    expect(textsOf('## Title\n\nOne.\nTwo.\n\n- Three.\n- Four.\n\n| Head | 5 |\n|---|---|\n| six | 7 |\n')).toEqual([
      ...['Title', 'One. Two.', 'Three.', 'Four.', 'Head', 'six'],
    ])
  })

  test('numbers, code blocks and remarks stay', () => {
    expect(textsOf('11,953\n\n```\ncode\n```\n\n<!-- remark -->\n\n%% remark\n\nText.\n')).toEqual(['Text.'])
  })

  test('a note follows the paragraph that calls it first', () => {
    const text = 'One.[^b]\n\nTwo.[^a] Three.[^b]\n\n[^a]: Note a.\n\n[^b]: Note b.\n'
    expect(textsOf(text)).toEqual(['One.{fn_b}', 'Note b.', 'Two.{fn_a} Three.{fn_b}', 'Note a.'])
  })

  test('no Markdown is left in a message', () => {
    const text = '*One* **two** ~~three~~ `four` [five](https://example.org) <https://example.org/six>\\\nseven\n'
    expect(textsOf(text)).toEqual([
      '<em>One</em> <b>two</b> <s>three</s> <code>four</code> <a1>five</a1> <a2>https://example.org/six</a2><br/>seven',
    ])
  })

  test('braces and angle brackets of the author are told from marks', () => {
    expect(textsOf('A {b} \\<c> & d.\n')).toEqual(['A {{b}} &lt;c> &amp; d.'])
  })

  test('the noun of a reference can be declined, its number cannot be lost', () => {
    const text =
      'See [](#rights), [](#part) and [Section {number}, {title}](#part).\n\n## Part {#part}\n\n:::recommendation{#rights}\nDo it.\n:::\n'
    expect(textsOf(text)[0]).toBe(
      'See <a1>recommendation {rec_rights}</a1>, {ref_part} and <a2>Section {num_part}, {title_part}</a2>.',
    )
  })

  test('things that share a name get names of their own, and the same thing has the same', () => {
    const text = 'A.[^a-b] B.[^a.b] C.[^a-b]\n\n[^a-b]: One.\n\n[^a.b]: Two.\n'
    expect(textsOf(text)[0]).toBe('A.{fn_a_b} B.{fn_a_b_2} C.{fn_a_b}')
  })

  test('a label in other letters has a name that gettext takes', () => {
    expect(textsOf('A.[^явка]\n\n[^явка]: One.\n')[0]).toMatch(/^A\.\{fn_[0-9a-f]{6}\}$/)
  })

  test('equal texts of one kind are one message with every place', () => {
    const [, unit, ...others] = unitsIn(section('Same.\n\nSame.\n'))
    expect(unit?.uses.map(({ place }) => place.start.line)).toEqual([1, 3])
    expect(others).toEqual([])
  })

  test('equal texts of different kinds are messages of their own', () => {
    expect(unitsIn(section('## Same\n\nSame\n')).map(({ context }) => context)).toEqual(['front:title', 'heading', ''])
  })

  test('a source that is wrapped and marked afresh leaves as the same text', () => {
    const one = unitsIn(section('A *b* c\nd [e][f].\n\n[f]: https://example.org\n'))
    const other = unitsIn(section('A _b_   c d\n[e](https://example.org).\n'))
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id))
  })

  test('the title block leaves first, each field by its name', () => {
    const manifest =
      'title: T\nsubject: S\ndocument-type: D\nplace: P\npublisher: {name: N, short: O}\ntitle-note: A *note*.\n'
    expect(unitsIn({ 'report.yaml': manifest }).map(({ context, source }) => [context, source])).toEqual([
      ['front:subject', 'S'],
      ['front:title', 'T'],
      ['front:document-type', 'D'],
      ['', 'A <em>note</em>.'],
      ['front:publisher-name', 'N'],
      ['front:publisher-short', 'O'],
      ['front:place', 'P'],
    ])
  })

  test('whom a recommendation asks is a message of its own', () => {
    const [, to, theme, text] = unitsIn(section(':::recommendation{#a to="Parliament" theme="media"}\nDo it.\n:::\n'))
    expect([to?.context, theme?.context, text?.context]).toEqual(['addressee', 'theme', ''])
    expect(text?.uses[0]).toMatchObject({ what: 'Recommendation 1', recommendation: 'a' })
  })

  test('translators read what the author says to them', () => {
    const [, one, two] = unitsIn(section('<!-- i18n: The name of a law. -->\n\nOne.\n\nTwo.\n'))
    expect([one?.uses[0].remark, two?.uses[0].remark]).toEqual(['The name of a law.', undefined])
  })

  test('what an author keeps back stays', () => {
    expect(textsOf('<!-- i18n skip -->\n\n> One.\n\nTwo.\n')).toEqual(['Two.'])
  })

  test('marks are explained', () => {
    const [, unit] = unitsIn(section('A.[^a] [b](https://example.org)\n\n[^a]: The *note*.\n'))
    expect(unit?.marks).toEqual([
      { kind: 'alone', name: 'fn_a', says: 'note 1 “The note.”', note: 'The note.' },
      { kind: 'pair', name: 'a1', says: 'link to https://example.org', note: undefined },
    ])
  })
})
