import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

/** The words that are taken for typed references. */
function typedIn(text: string, language = 'en'): readonly string[] {
  const report = compile(
    sourcesOf({ 'report.yaml': `title: A Report\nlanguage: ${language}\n`, 'sections/a.md': `${head}${text}` }),
    { words: houseWords },
  )
  const found = check(report).filter(({ rule }) => rule === 'typed-reference-is-a-link')
  const lines = `${head}${text}`.split('\n')
  return found.map(({ place: { start, end } }) => lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '')
}

const head = '---\ntitle: Media\n---\n\n'

test.each([
  ['see footnote 12', 'footnote 12'],
  ['Footnotes 3 and 4 explain it.', 'Footnotes 3 and 4'],
  ['(see note 7)', 'note 7'],
  ['as recommendation 5 above says', 'recommendation 5'],
  ['Recommendations 1, 2 and 3 concern the law.', 'Recommendations 1, 2 and 3'],
  ['Table 3 shows turnout.', 'Table 3'],
  ['as shown in table 3.', 'table 3'],
  ['Figure 2 shows turnout.', 'Figure 2'],
  ['as discussed in section IV', 'section IV'],
  ['see Section X.A.', 'Section X.A'],
  ['see section 4 below', 'section 4'],
  ['the list in Annex II, and', 'Annex II'],
  ['*see footnote 12*', 'footnote 12'],
  ['one &amp; two, footnote 12', 'footnote 12'],
])('%s is a typed reference', (text, words) => {
  expect(typedIn(text)).toEqual([words])
})

test.each([
  'Article 3 of the Constitution and Paragraph 7.4 of the 1990 OSCE Copenhagen Document',
  'In Resolution 12, the CEC decided.',
  'recommendations 7, 8 and 10 from the [final report of the 2021 parliamentary elections](https://example.org)',
  'Recommendation 12 from the [final report of the 2019 presidential election](https://example.org)',
  'recommendations 2,3, 12, 13 and 25 from the 2021 Final report and recommendation 8 from [the report](https://example.org)',
  'Section I.1.3.iii of the 2002 Venice Commission’s Code of Good Practice',
  'Section II.3.3.3.f of the Code',
  'Section 12 of the Election Law',
  'under Section 12, the CEC decides',
  'Section IV, Election Law',
  'Section 5(2) applies',
  'Annex I to the Convention',
  'CEDAW General Recommendation 25',
  'General Recommendation 25 says so',
  'Council of Europe Recommendation 12 (2007)',
  'previous ODIHR recommendation 5',
  'In this section I describe the media.',
  'we note 12 irregularities',
  'the figure 12 is too low',
  'a table 3 metres long',
  'He said: “see footnote 12”.',
  '> See footnote 12.',
  '[Table 3](https://example.org)',
  '`see footnote 12`',
  'Nos. 7, 8 and 10 have been implemented',
  'table 3.5 per cent',
])('%s is left alone', (text) => {
  expect(typedIn(text)).toEqual([])
})

describe.each([
  ['fr', 'voir la note 12', 'note 12', 'la section 4 du Code'],
  ['fr', 'voir note de bas de page 12', 'note de bas de page 12', 'l’annexe II de la Convention'],
  ['fr', 'la recommandation 5 ci-dessus', 'recommandation 5', 'la recommandation 5 du rapport de 2021'],
  ['es', 'véase la nota 12', 'nota 12', 'la recomendación 5 del informe'],
  ['es', 'el cuadro 3 muestra', 'cuadro 3', 'el anexo II de la Convención'],
  ['de', 'siehe Fußnote 12', 'Fußnote 12', 'Abschnitt IV des Gesetzes'],
  ['de', 'wie Tabelle 3 zeigt', 'Tabelle 3', 'Empfehlung 5 aus dem Bericht'],
  ['ru', 'см. сноску 12', 'сноску 12', 'раздел IV Кодекса'],
  ['ru', 'рекомендация № 5 выше', 'рекомендация № 5', 'рекомендация 12 итогового отчёта'],
  ['ru', 'В таблице 3 показано', 'таблице 3', 'Приложение II к Конвенции'],
  ['kk', '12-сілтемені қараңыз', '12-сілтемені', '5 ұсыныс берілді'],
  ['kk', 'IV бөлімде айтылған', 'IV бөлімде', 'Кодекстің II қосымшасы'],
])('in %s', (language, text, words, other) => {
  test(`${text} is a typed reference`, () => expect(typedIn(text, language)).toEqual([words]))
  test(`${other} is left alone`, () => expect(typedIn(other, language)).toEqual([]))
})

test('the hint names what the number stands for now', () => {
  const text = `${head}See recommendation 1 and footnote 1.[^owners]\n\n:::recommendation{#ownership}\nDo.\n:::\n\n[^owners]: A note.`
  const found = check(compile(sourcesOf({ 'sections/a.md': text }), { words: houseWords }))
  expect(found.filter(({ rule }) => rule === 'typed-reference-is-a-link').map(({ hint }) => hint)).toEqual([
    'Write `[](#ownership)`, which prints the words too.',
    'Write `[](#note:owners)`, which prints the words too.',
  ])
})
