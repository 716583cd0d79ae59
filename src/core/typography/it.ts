import type { Typography } from './typography.ts'

/** Italian. */
export const it: Typography = {
  rules: [
    { stands: 'before its number', words: 'n., nn., n°, nº, numero', example: 'Il seggio n.~34.' },
    {
      stands: 'before its number or letter',
      words: 'articolo, articoli, art., artt., sezione, sezioni, allegato, allegati, parte, capitolo, tabella, figura',
      example: 'L’articolo~12 e l’allegato~II.',
    },
    {
      stands: 'before its number',
      words: 'comma, commi, paragrafo, paragrafi, par., nota, note, raccomandazione, p., pp., pag., pagg., pagina',
      example: 'Si veda la nota~12, pag.~3.',
    },
    {
      stands: 'after a number, as a scale',
      words: 'mila, milione, milioni, miliardo, miliardi',
      example: '9~milioni~€ o 3~miliardi.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'per cento, euro, dollari, tenge, chilometri, metri, ettari',
      example: 'Il 5~per~cento.',
    },
    {
      stands: 'after its day',
      words: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
      example: 'Il 14~luglio 2022.',
    },
  ],
  digitGroups: 'Sono 12~345~678 voti.',
}
