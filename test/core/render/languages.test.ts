import { describe, expect, test } from 'vitest'
import { renderBody } from '../../../src/core/render/body.ts'
import { htmlOf } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

const names = [
  '- { form: akimat, variants: [akimats], language: kk-Latn, italics: true }',
  '- { form: Majilis, language: kk-Latn }',
  '- { form: inter alia, language: la }',
  '- { form: Election Day, italics: true }',
].join('\n')

function reportOfNames(text: string) {
  return reportOfTexts({ 'names.yaml': names, 'sections/a.md': text })
}

function html(text: string): string {
  return htmlOf(reportOfNames(text)).sections.join('')
}

const foreign = '<em lang="kk-Latn">'

describe('a foreign word in italics', () => {
  test.each([
    ['The *akimat* decides.', `The ${foreign}akimat</em> decides.`],
    ['Several *akimats* decide.', `${foreign}akimats</em>`],
    ['*Akimats* decide.', `${foreign}Akimats</em>`],
    ['It asks, *inter\nalia*, for time.', '<em lang="la">inter\nalia</em>'],
    ['The ***akimat*** decides.', `${foreign}<strong>akimat</strong></em>`],
    ['[the *akimat*](https://example.org)', `${foreign}akimat</em></a>`],
    ['The *akimat[^a]*.\n\n[^a]: Note.', `${foreign}akimat<sup`],
    ['*The akimat and the *akimats* too*', `<em>The akimat and the ${foreign}akimats</em> too</em>`],
    ['| A |\n|---|\n| *akimat* |', `<td>${foreign}akimat</em></td>`],
    [':::recommendation{#r}\nThe *akimat* should decide.\n:::', `The ${foreign}akimat</em> should`],
  ])('has the language that its entry names: %j', (text, expected) => {
    expect(html(text)).toContain(expected)
  })

  test('has its language in a note', () => {
    const { notes } = htmlOf(reportOfNames('Text.[^a]\n\n[^a]: The *akimat*.'))
    expect(notes.join('')).toContain(`${foreign}akimat</em>`)
  })

  test('has its language in a title, in the contents and in references to it', () => {
    const { sections, page } = htmlOf(
      reportOfNames('---\ntitle: The *Majilis*\n---\n\n## *Akimats* {#b}\n\nSee [](#a).'),
    )
    expect(sections[0]).toContain(`The ${foreign}Majilis</em></h2>`)
    expect(sections[0]).toContain(`${foreign}Akimats</em></h3>`)
    expect(sections[0]).toContain(`<a href="#a"><em>The ${foreign}Majilis</em></em></a>`)
    // In the contents beside the text, in those of phones, and above the subsection.
    expect(page.match(/<em lang="kk-Latn">Akimats<\/em>/g)).toHaveLength(3)
  })

  test('has its language on paper', () => {
    const { sections } = renderBody(reportOfNames('The *akimat* decides.'), { medium: 'paper' })
    expect(sections[0]?.html).toContain(`${foreign}akimat</em>`)
  })
})

test.each([
  'The *local* one.',
  'The *akimat of Almaty* decides.',
  'An AKIMAT: *AKIMAT*.',
  'The akimat decides.',
  'The **akimat** decides.',
  'On *Election Day*.',
  'An object has a *constructor* and a *__proto__*.',
])('nothing else has one: %j', (text) => {
  expect(html(text)).not.toContain('lang=')
})

test('no word has a language of its own without `names.yaml`', () => {
  const report = reportOfTexts({ 'sections/a.md': 'The *akimat* decides.' })
  expect(htmlOf(report).sections.join('')).toContain('The <em>akimat</em> decides.')
})

test('the first language counts where two entries disagree', () => {
  const report = reportOfTexts({
    'names.yaml': '- { form: sejm, language: pl }\n- { form: Sejm, language: lt, scope: summary }',
    'sections/a.md': 'The *Sejm*.',
  })
  expect(htmlOf(report).sections.join('')).toContain('<em lang="pl">Sejm</em>')
})
