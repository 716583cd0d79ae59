import type { ReadFile } from '../../report.ts'
import { readCsvTranslations } from './csv/read-csv-translations.ts'
import type { ExchangeFormat } from './exchange-format.ts'
import { csv } from './formats/csv.ts'
import { omegat } from './formats/omegat.ts'
import { po } from './formats/po.ts'
import { pot } from './formats/pot.ts'
import { tbx } from './formats/tbx.ts'
import { tmx } from './formats/tmx.ts'
import { xliff } from './formats/xliff.ts'
import type { Languages, ReadTranslations, TranslationsReader } from './read-translations.ts'
import { readXliff } from './xliff/read-xliff.ts'

/** Every way to hand messages to a translator, by name. */
export const exchangeFormats: ReadonlyMap<string, ExchangeFormat> = new Map(
  [po, pot, xliff, omegat, csv, tmx, tbx].map((format) => [format.name, format]),
)

/** What reads a file that comes back, by the end of its name; PO files are read as catalogues. */
const readers: ReadonlyMap<string, TranslationsReader> = new Map<string, TranslationsReader>([
  ['.xlf', readXliff],
  ['.xliff', readXliff],
  ['.csv', readCsvTranslations],
])

/** Read a file that comes back; unset where its name is of no kind that is known here. Never throws. */
export function readTranslations(file: ReadFile, languages: Languages): ReadTranslations | undefined {
  const end = /\.[^./]+$/.exec(file.path)?.[0].toLowerCase() ?? ''
  return readers.get(end)?.(file, languages)
}
