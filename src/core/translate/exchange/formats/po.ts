import type { ExchangeFormat } from '../exchange-format.ts'
import { poOf } from '../po-of.ts'
import { readMeFile } from '../read-me-file.ts'

/** `po`: what most programs of translators read. */
export const po: ExchangeFormat = {
  name: 'po',
  write: (parcel) => [{ path: `${parcel.handOff.to}.po`, contents: poOf(parcel) }, readMeFile(parcel.handOff)],
}
