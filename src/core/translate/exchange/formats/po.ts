import type { ExchangeFormat } from '../exchange-format.ts'
import { poOf } from '../po-of.ts'
import { readMe } from '../read-me.ts'

/** `po`: what most programs of translators read. */
export const po: ExchangeFormat = {
  name: 'po',
  summary: 'For Poedit, Weblate and the like: ru.po, with what a translator has to know in READ-ME-ru.txt.',
  write: (parcel) => {
    const { to } = parcel.handOff
    return [
      { path: `${to}.po`, contents: poOf(parcel) },
      { path: `READ-ME-${to}.txt`, contents: readMe(parcel.handOff, []) },
    ]
  },
}
