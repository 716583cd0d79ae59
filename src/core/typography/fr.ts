import type { Typography } from './typography.ts'

/** French. A space that the author left out before `;` is not put in. */
export const fr: Typography = {
  rules: [
    { stands: 'after any word, as a sign, narrow', words: ';, !, ?', example: 'Est-ce vrai_? Oui_!' },
    { stands: 'after any word, as a sign', words: ':, »', example: 'Il dit~: «~Oui.~»' },
    { stands: 'before any word, as a sign', words: '«', example: 'Le mot «~voix~» suffit.' },
    { stands: 'before its number', words: 'n°, nos, n°s, nº, numéro', example: 'Le bureau n°~34.' },
    {
      stands: 'before its number or letter',
      words: 'article, articles, art., section, sections, annexe, annexes, partie, chapitre, tableau, tableaux, figure',
      example: 'Selon l’article~12 et l’annexe~II.',
    },
    {
      stands: 'before its number',
      words:
        'paragraphe, paragraphes, par., alinéa, note, notes, recommandation, recommandations, p., pp., page, pages',
      example: 'Voir la note~12, p.~3.',
    },
    {
      stands: 'after a number, as a scale',
      words: 'mille, million, millions, milliard, milliards',
      example: '9~millions~€ et 3~milliards.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'pour cent, euros, dollars, tenges, kilomètres, mètres, hectares, h, heures',
      example: 'Vers 9~h, 5~pour~cent.',
    },
    {
      stands: 'after its day',
      words: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
      example: 'Le 14~juillet 2022.',
    },
    { stands: 'before any word', words: 'Mme, Mmes, Mlle, MM.', example: 'Selon Mme~Morel.' },
  ],
  digitGroups: 'Il y a 12~345~678 votes.',
}
