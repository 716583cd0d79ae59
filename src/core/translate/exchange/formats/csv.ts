import { writeCsv } from '../csv/write-csv.ts'
import type { ExchangeFormat } from '../exchange-format.ts'
import { readMeFile } from '../read-me-file.ts'

/** `csv`: for those who have no program for translators. */
export const csv: ExchangeFormat = {
  name: 'csv',
  write: ({ handOff }) => [{ path: `${handOff.to}.csv`, contents: writeCsv(handOff) }, readMeFile(handOff)],
}
