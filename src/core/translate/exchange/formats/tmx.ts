import type { ExchangeFormat } from '../exchange-format.ts'
import { memoryOf } from '../tmx/memory-of.ts'
import { writeTmx } from '../tmx/write-tmx.ts'

/** `tmx`: for the next report. */
export const tmx: ExchangeFormat = {
  name: 'tmx',
  write: ({ handOff }) => [{ path: `${handOff.to}.tmx`, contents: writeTmx(memoryOf(handOff)) }],
}
