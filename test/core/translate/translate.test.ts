import { describe, expect, test } from 'vitest'
import type { ResolvedReport } from '../../../src/core/report.ts'
import type { Unit } from '../../../src/core/translate/unit.ts'
import { bodyOf, reportOfText } from '../../support/house.ts'
import { translateTexts } from '../../support/translated.ts'

const section = (text: string) => ({ 'sections/a.md': text })
const same = ({ source }: Unit) => source

/** The HTML of the one section of a report. */
function htmlOf(report: ResolvedReport): string {
  return bodyOf(report).sections[0]?.html ?? ''
}

/** The HTML of a text in Russian, each message as a table has it. */
function russian(text: string, messages: Readonly<Record<string, string>>): string {
  return htmlOf(translateTexts(section(text), ({ source }) => messages[source] ?? ''))
}

describe('what comes back from translation', () => {
  test('stands in the place of what left', () => {
    expect(russian('## One\n\n- Two *three*.\n', { One: 'Один', 'Two <em>three</em>.': 'Два <em>три</em>.' })).toMatch(
      /<h3 id="a-one"><span class="number">A<\/span> Один<\/h3>\s*<ul>\s*<li>Два <em>три<\/em>.<\/li>/,
    )
  })

  test('is text and nothing else, whatever it looks like', () => {
    const translation = '1. *звёзды* [ссылка](https://example.org) # {{фигурные}} &lt;b&gt; | `код` :::'
    expect(russian('Text.\n', { 'Text.': translation })).toContain(
      '<p>1. *звёзды* [ссылка](https://example.org) # {фигурные} &#x3C;b> | `код` :::</p>',
    )
  })

  test('has bold where the translator put it, in the middle of a word too', () => {
    expect(russian('A **b** c.\n', { 'A <b>b</b> c.': 'слово<b>«Закон»</b>слово' })).toContain(
      '<p>слово<strong>«Закон»</strong>слово</p>',
    )
  })

  test('keeps the addresses of the source', () => {
    expect(russian('[One](https://example.org).\n', { '<a1>One</a1>.': '<a1>Один</a1>.' })).toContain(
      '<p><a href="https://example.org">Один</a>.</p>',
    )
  })

  test('puts the number of a reference where the translator wants it', () => {
    const text = 'See [](#rights).\n\n:::recommendation{#rights}\nDo.\n:::\n'
    const message = 'See <a1>recommendation {rec_rights}</a1>.'
    expect(russian(text, { [message]: 'См. <a1>рекомендацию {rec_rights}</a1>.' })).toContain(
      '<p>См. <a href="#rights">рекомендацию\u00a01</a>.</p>',
    )
  })

  test('names a section by its translated title', () => {
    const text = 'See [](#part).\n\n## Part {#part}\n'
    expect(russian(text, { 'See {ref_part}.': 'См. {ref_part}.', Part: 'Часть' })).toContain(
      '<p>См. <a href="#part"><em>Часть</em></a>.</p>',
    )
  })

  test('keeps the numbers of notes when their calls change places', () => {
    const text = 'One,[^a] two.[^b]\n\n[^a]: A.\n\n[^b]: B.\n'
    const message = 'One,{fn_a} two.{fn_b}'
    const report = translateTexts(section(text), ({ source }) =>
      source === message ? 'Два,{fn_b} один.{fn_a}' : `${source} `,
    )
    expect(report.notes.map(({ number, label, calls }) => [number, label, calls])).toEqual([
      ['1', 'a', ['note-1-call']],
      ['2', 'b', ['note-2-call']],
    ])
    expect(htmlOf(report)).toMatch(/Два,<sup[^>]*><a[^>]*href="#note-2".*один.<sup[^>]*><a[^>]*href="#note-1"/)
  })

  test('keeps the ids of headings that nobody gave one', () => {
    expect(russian('## One two\n', { 'One two': 'Один' })).toContain('id="a-one-two"')
  })

  test('stays in the language of the source, and says so, where it is empty, fuzzy or broken', () => {
    const text = 'One.\n\nTwo.\n\nThree.\n'
    const report = translateTexts(section(text), ({ source }) =>
      source === 'Two.' ? { translation: 'Два.', fuzzy: true } : source === 'Three.' ? 'Три.' : '',
    )
    const english = (words: string) => `<p><span lang="en" dir="ltr" class="untranslated">${words}</span></p>`
    expect(htmlOf(report)).toContain(`${english('One.')}\n${english('Two.')}\n<p>Три.</p>`)
    expect(report.translation?.words).toEqual({ translated: 1, all: 5 })
  })

  test('is read from right to left with what is left in English from left to right', () => {
    const report = translateTexts(section('One.\n'), () => '', 'ar')
    expect(htmlOf(report)).toContain('<span lang="en" dir="ltr" class="untranslated">One.</span>')
  })

  test('prints the words of the theme and the numbers of tables in its language', () => {
    const texts = {
      'sections/a.md': '::table{src=data/a.csv caption="Votes" total=last}\n',
      'data/a.csv': 'Name,Votes\nA,1234567\nTotal,1234567\n',
    }
    const html = htmlOf(translateTexts(texts, ({ source }) => (source === 'Votes' ? 'Голоса' : '')))
    expect(html).toContain('Таблица 1')
    expect(html).toContain('1\u00a0234\u00a0567')
  })
})

test('a translation in which every message is its source is the source', () => {
  const text = [
    'Text *one* **two**[^a] `code` <https://example.org> &amp; \\<x> {y} !\\[^z]\n\n[^a]: Note *one*.\n\n    Second [](#part), [p. {page}](#part).',
    '## Part {#part}\n\n> Quote\\\n> break.\n\n1. one\n2. two\n\n   more\n\n| a | *b* |\n|---|--:|\n| c [](#t) | 5 |',
    ':::table{#t caption="Cap *tion*"}\n| a |\n|---|\n| b |\n:::',
    ':::recommendation{#r to="Parliament"}\nDo [](#note:a).\n:::\n\n::recommendations{list=other}\n',
  ].join('\n\n')
  const { sections: translated, notes } = bodyOf(translateTexts(section(text), same, 'en'))
  const { sections: original, notes: originals } = bodyOf(reportOfText(text))
  expect(translated.map(({ html }) => html)).toEqual(original.map(({ html }) => html))
  expect(notes.map(({ html }) => html)).toEqual(originals.map(({ html }) => html))
})
