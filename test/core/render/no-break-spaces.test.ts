import { describe, expect, test } from 'vitest'
import { accountForWords } from '../../../src/core/render/account-for-words.ts'
import { renderBody } from '../../../src/core/render/body.ts'
import { htmlOf, joined, pageOf } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

const shown = (html: string) => html.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

function html(text: string, manifest = 'title: Report', medium: 'screen' | 'paper' = 'screen'): string {
  const names = '- { form: loi, language: fr }\n- { form: Quoi ?, language: fr }'
  const report = reportOfTexts({ 'report.yaml': manifest, 'sections/a.md': text, 'names.yaml': names })
  const { sections, notes } = renderBody(report, { medium })
  return shown(joined([...sections, ...notes]))
}

describe('a no-break space stands', () => {
  test.each([
    ['in a paragraph', 'KZT 9 million.', '<p>KZT~9~million.</p>'],
    ['over two lines of a source', 'On 14\nJuly.', '<p>On 14~July.</p>'],
    ['at the border of italics', '*KZT* 9 million.', '<p><em>KZT</em>~9~million.</p>'],
    ['within a link', '[article 7](https://example.org/a%20b) it', '>article~7</a> it'],
    ['before a link', 'See article [7](https://example.org).', 'article~<a href'],
    ['behind the call of a note', 'In 9[^a] million.\n\n[^a]: Note.', '</sup>~million'],
    ['in a note', 'Text.[^a]\n\n[^a]: See p. 12.', 'See p.~12.'],
    ['in a heading', '## Article 7 {#b}', 'Article~7</h3>'],
    ['in an item', '- On 14 July\n- No', '<li>On 14~July</li>'],
    ['in a caption', ':::table{#t caption="On 14 July"}\n| A |\n|---|\n| B |\n:::', 'On 14~July</caption>'],
    ['in a short cell', '| A |\n|---|\n| 14 July |', '<td>14~July</td>'],
    [
      'in words of another language, as that has it',
      'It said *Quoi ?* then.',
      'It said <em lang="fr">Quoi_?</em> then',
    ],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toContain(expected)
  })

  test('as the language of the report has it', () => {
    expect(html('« Oui ! »', 'title: Rapport\nlanguage: fr')).toContain('«~Oui_!~»')
  })
})

describe('on the cover', () => {
  const manifest =
    'title: Report of 9 May\nsubject: Paris, 3 June\nevent-date: 2022-11-20\nplace: Rome\ndate: 2023-07-14'
  const page = shown(pageOf(reportOfTexts({ 'report.yaml': manifest, 'sections/a.md': 'Text.' })))

  test.each(['>Report of 9~May<', '>Paris, 3~June<', '>20~November 2022<', '>Rome, 14~July 2023<'])(
    'stands what belongs together: %s',
    (text) => {
      expect(page).toContain(text)
    },
  )

  test('and not in what programs read', () => {
    expect(page).toContain('<title>Paris, 3 June: Report of 9 May</title>')
    expect(page).toContain('name="DC.title" content="Paris, 3 June: Report of 9 May"')
  })
})

describe('spaces stay as they are', () => {
  test.each([
    ['in code', '`KZT 9 million`', '<code>KZT 9 million</code>'],
    ['in a block of code', '```\nKZT 9 million\n```', 'KZT 9 million\n'],
    ['beside code', '`KZT` 9', '</code> 9'],
    ['in descriptions of pictures', '![KZT 9](media/a.png)', 'alt="KZT 9"'],
    ['in addresses', '[a](<https://example.org/KZT 9>)', 'href="https://example.org/KZT%209"'],
    ['in a cell that would become wide', '| A |\n|---|\n| 14 September |', '<td>14 September</td>'],
    ['behind the end of a line that the author wants', 'KZT\\\n9 million', 'KZT<br>\n9~million'],
    ['between the number of a heading and its words', '---\ntitle: May\n---\n', '<span class="number">I</span> May'],
  ])('%s', (_, text, expected) => {
    const body = html(text).replace('media/a.png', '')
    expect(body).toContain(expected)
  })
})

test('a short last word does not stand alone on paper', () => {
  const text = 'Nobody knows who they really are.'
  expect(html(text, 'title: Report', 'paper')).toContain('really~are.</p>')
  expect(html(text)).toContain('really are.</p>')
  expect(html('| A |\n|---|\n| Who they really are |', 'title: Report', 'paper')).toContain('really are</td>')
})

test('titles are kept together in the contents too', () => {
  const { page } = htmlOf(reportOfTexts({ 'sections/a.md': '---\ntitle: After Article 7\n---\n' }))
  expect(shown(page).match(/After Article~7/g)?.length).toBeGreaterThanOrEqual(2)
})

test('no word is lost by it', () => {
  const report = reportOfTexts({ 'report.yaml': 'title: R\nlanguage: fr', 'sections/a.md': 'Le 14 juillet ! « Non »' })
  const body = renderBody(report, { medium: 'screen' })
  expect(accountForWords(report, body, pageOf(report, body))).toMatchObject({ in: 7, out: 7 })
})
