import type { Typography } from './typography.ts'

/** What holds in every language. */
export const every: Typography = {
  rules: [
    {
      stands: 'beside its amount',
      words:
        'EUR, USD, GBP, CHF, ALL, AMD, AUD, AZN, BAM, BGN, BYN, CAD, CNY, CZK, DKK, GEL, HUF, INR, ISK, JPY, KGS, ' +
        'KRW, KZT, MDL, MKD, MNT, NOK, NZD, PLN, RON, RSD, RUB, SEK, TJS, TMT, TRY, UAH, UZS, ' +
        'AED, BHD, DZD, EGP, ILS, IQD, IRR, JOD, KWD, LBP, LYD, MAD, OMR, QAR, SAR, SYP, TND, YER, ' +
        'ARS, BRL, CLP, COP, MXN, PEN, ETB, KES, NGN, XAF, XOF, ZAR',
      example: 'A fee of KZT~500,000 or EUR~1,040.',
    },
    { stands: 'beside its amount', words: '€, $, £, ¥, ₸, ₽, ₾, ₴, ֏, ₼', example: 'It was €~5 then, and 7~€ now.' },
    { stands: 'before its number', words: '№, №№, §, §§, #', example: 'Decree №~5 names §~7.' },
    { stands: 'after a number, as a unit', words: '%, ‰, °C, km, km², m, m², kg', example: 'In 5~% of 11~km².' },
    { stands: 'after any word, as a sign', words: '–, —', example: 'All of it~– and more.' },
  ],
  initials: 'As A.~B.~Moor and J.R.~Field say.',
}
