import type { Catalogue } from '../../core/translate/catalogue.ts'
import { newHeader } from '../../core/translate/po/new-header.ts'
import { unitId } from '../../core/translate/units/unit-id.ts'
import type { TranslatedReport } from './open-translations.ts'

/** A catalogue with a head that says what of the report is now; without one, a catalogue that has no messages yet. */
export function withHead(
  { report: { name, manifest }, units }: TranslatedReport,
  language: string,
  catalogue: Catalogue = { comments: [], header: new Map(), entries: [] },
): Catalogue {
  const details = {
    report: name,
    title: manifest.title,
    language,
    version: manifest.version,
    date: manifest.date,
    contact: manifest.publisher?.url,
    fingerprint: unitId('', units.map(({ id }) => id).join(' ')),
  }
  return { ...catalogue, header: newHeader(details, catalogue.header) }
}
