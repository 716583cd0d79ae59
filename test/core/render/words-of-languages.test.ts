import { describe, expect, test } from 'vitest'
import { bodyOf, htmlOf, joined } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

const text = `See [](#seats), [](#map), [](#open) and [](#note:why).[^why]

:::table{#seats caption="Seats"}
| Party | Seats |
|---|---:|
| Union | 54 |
:::

![A map](map.png "Regions"){#map}

:::recommendation{#open to="Parliament"}
Meet in public.
:::

::recommendations{list=other}

[^why]: Because.`

/** What one section prints in a language, its tags taken away. */
function printed(language: string): string {
  const report = reportOfTexts({
    'report.yaml': `title: Elections\nlanguage: ${language}\n`,
    'sections/media.md': `---\ntitle: Media\n---\n\n${text}\n`,
    'map.png': 'no picture',
  })
  return joined(bodyOf(report).sections)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('a reference names a thing as running text does, and the thing names itself', () => {
  test.each([
    ['en', 'See Table 1 , Figure 1 , recommendation 1 and note 1 .', 'Table 1.', 'Figure 1.', 'Recommendation 1'],
    ['ru', 'See табл. 1 , рис. 1 , рек. 1 and примеч. 1 .', 'Таблица 1.', 'Рисунок 1.', 'Рекомендация 1'],
    ['kk', 'See 1-кесте , 1-сурет , 1-ұсыным and 1-ескертпе .', '1-кесте.', '1-сурет.', 'Ұсыным 1'],
    ['fr', 'See tableau 1 , figure 1 , recommandation 1 and note 1 .', 'Tableau 1.', 'Figure 1.', 'Recommandation 1'],
    ['es', 'See cuadro 1 , figura 1 , recomendación 1 and nota 1 .', 'Cuadro 1.', 'Figura 1.', 'Recomendación 1'],
    [
      'de',
      'See Tabelle 1 , Abbildung 1 , Empfehlung 1 and Anmerkung 1 .',
      'Tabelle 1.',
      'Abbildung 1.',
      'Empfehlung 1',
    ],
    ['it', 'See tabella 1 , figura 1 , raccomandazione 1 and nota 1 .', 'Tabella 1.', 'Figura 1.', 'Raccomandazione 1'],
    ['ar', 'See الجدول 1 , الشكل 1 , التوصية 1 and الحاشية 1 .', 'الجدول 1.', 'الشكل 1.', 'التوصية 1'],
  ])('%s', (language, running, ...own) => {
    const words = printed(language)
    expect(words).toContain(running)
    for (const name of own) expect(words).toContain(` ${name} `)
  })
})

describe('a place in a list names section and title', () => {
  test.each([
    ['en', 'From section I, Media'],
    ['ru', 'В тексте: раздел I. Media'],
    ['kk', 'Мәтінде: I бөлім. Media'],
    ['fr', 'Dans le texte : section I, Media'],
    ['es', 'En el texto: sección I, Media'],
    ['de', 'Aus Abschnitt I, Media'],
    ['it', 'Nel testo: sezione I, Media'],
    ['ar', 'من القسم I، Media'],
  ])('%s', (language, place) => expect(printed(language)).toContain(place))
})

test('a title and its day are joined as the language does it', () => {
  const page = (language: string) => {
    const manifest = `title: T\nsubject: S\nevent-date: 2022-11-20\nlanguage: ${language}\n`
    const { page } = htmlOf(reportOfTexts({ 'report.yaml': manifest, 'sections/a.md': 'Text.' }))
    return page.replaceAll('\u00a0', '~')
  }
  expect(page('ru')).toContain('>S: T, 20~ноября 2022 года<')
  expect(page('fr')).toContain('>S~: T, 20~novembre 2022<')
  expect(page('ar')).toContain('>S: T، 20 تشرين الثاني/نوفمبر 2022<')
})

test('an annex of the contents has the colon of its language', () => {
  const contents = (language: string) => {
    const manifest = `title: T\nlanguage: ${language}\nsections: [a]\nannexes: [b]\n`
    const section = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`
    const texts = { 'report.yaml': manifest, 'sections/a.md': section('A'), 'sections/b.md': section('B') }
    return htmlOf(reportOfTexts(texts)).page
  }
  expect(contents('en')).toContain('Annex I<span class="colon">:</span>')
  expect(contents('fr')).toContain('Annexe I<span class="colon">\u00A0:</span>')
})

test('a theme without the words of references and tables is refused before anything is printed', () => {
  const report = reportOfTexts({ 'sections/a.md': 'Text.' })
  const { total: _, ...words } = report.words
  expect(() => bodyOf({ ...report, words })).toThrow('The theme has no words for `total`')
})
