import type { ExchangeFormat } from '../exchange-format.ts'
import { readMeFile } from '../read-me-file.ts'
import { writeXliff } from '../xliff/write-xliff.ts'

/** `xliff`: what agencies ask for. */
export const xliff: ExchangeFormat = {
  name: 'xliff',
  write: ({ handOff, emptyTarget }) => [
    { path: `${handOff.to}.xlf`, contents: writeXliff(handOff, emptyTarget) },
    readMeFile(handOff),
  ],
}
