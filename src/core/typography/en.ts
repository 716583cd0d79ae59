import type { Typography } from './typography.ts'

/** English. */
export const en: Typography = {
  rules: [
    { stands: 'before its number', words: 'No., Nos., no., nos.', example: 'Polling station No.~34.' },
    {
      stands: 'before its number or letter',
      words: 'article, articles, art., arts., section, sections, sect., annex, annexes, appendix, part, chapter, table',
      example: 'Under Article~12.4 and Section~IV, not Annex~B.',
    },
    {
      stands: 'before its number or letter',
      words: 'tables, figure, figures, fig., figs., group, column, schedule, volume, vol., protocol, item',
      example: 'Table~2 and Figures~3 and 4.',
    },
    {
      stands: 'before its number',
      words: 'paragraph, paragraphs, para., paras., clause, rule, note, notes, footnote, footnotes, recommendation',
      example: 'Paragraphs~3 and 7.6, footnote~12.',
    },
    { stands: 'before its number', words: 'recommendations, line, lines', example: 'See recommendations~7 and 8.' },
    { stands: 'before its number', words: 'p., pp., page, pages', example: 'See p.~12 and pp.~3–5.' },
    {
      stands: 'after a number, as a scale',
      words: 'hundred, thousand, million, billion, trillion, bn',
      example: 'KZT~9~million or 3~billion.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'per cent, percent, percentage points, a.m., p.m., euros, dollars, tenge, kilometres, metres, hectares',
      example: 'About 5~per~cent of 2~million~euros at 9~a.m.',
    },
    {
      stands: 'after its day',
      words: 'January, February, March, April, May, June, July, August, September, October, November, December',
      example: 'On 14~July 2022 and from 3–5~May.',
    },
    {
      stands: 'before its day',
      words: 'January, February, March, April, May, June, July, August, September, October, November, December',
      example: 'On July~14, 2022, but in May 2022.',
    },
  ],
}
