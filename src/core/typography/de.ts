import type { Typography } from './typography.ts'

/** German. */
export const de: Typography = {
  rules: [
    {
      stands: 'as one word',
      words: 'z. B., d. h., u. a., i. d. R., v. a., o. g., s. o., s. u., u. U., z. T., i. S.',
      example: 'Das gilt z.~B. hier, i.~d.~R. auch dort.',
    },
    { stands: 'before its number', words: 'Nr., Nrn., Nummer', example: 'Das Wahllokal Nr.~34.' },
    { stands: 'before its number', words: 'S., Seite, Seiten, Rn., Ziff., Satz', example: 'Siehe S.~12.' },
    {
      stands: 'before its number or letter',
      words: 'Artikel, Artikeln, Art., Abschnitt, Abschnitte, Anhang, Anlage, Teil, Kapitel, Kap., Tabelle, Abbildung',
      example: 'Nach Artikel~12 und Anhang~II.',
    },
    {
      stands: 'before its number',
      words: 'Absatz, Abs., Tabellen, Abb., Tab., Fußnote, Anmerkung, Anm., Empfehlung, Empfehlungen, Bd.',
      example: 'Art.~7 Abs.~2 und §~5.',
    },
    {
      stands: 'after a number, as a scale',
      words: 'Tausend, Million, Millionen, Milliarde, Milliarden, Mio., Mrd.',
      example: '9~Millionen~Euro, 3~Mrd.~€.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'Prozent, Prozentpunkte, Euro, Dollar, Tenge, Kilometer, Meter, Hektar, Uhr',
      example: 'Um 9~Uhr waren es 5~Prozent.',
    },
    {
      stands: 'after its day',
      words: 'Januar, Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
      example: 'Am 14.~Juli 2022.',
    },
  ],
  digitGroups: 'Es waren 12~345~678 Stimmen.',
}
