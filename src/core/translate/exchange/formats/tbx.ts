import type { ExchangeFormat } from '../exchange-format.ts'
import { writeTbx } from '../tbx/write-tbx.ts'

/** `tbx`: the glossary for programs that keep terms. */
export const tbx: ExchangeFormat = {
  name: 'tbx',
  write: ({ handOff, glossary }) => [{ path: `${handOff.to}.tbx`, contents: writeTbx(glossary, handOff) }],
}
