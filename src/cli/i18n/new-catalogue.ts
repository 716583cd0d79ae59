import type { Catalogue } from '../../core/translate/catalogue.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** A catalogue without messages, with the head that programs of translators expect. */
export function newCatalogue({ report }: TranslatedReport, { language }: Pick<OpenTranslation, 'language'>): Catalogue {
  const header = new Map([
    ['Project-Id-Version', report.name],
    ['Language', language.replace('-', '_')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ])
  return { comments: [], header, entries: [] }
}
