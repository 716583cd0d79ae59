import { writePo } from '../../po/write-po.ts'
import type { ExchangeFormat, Parcel } from '../exchange-format.ts'
import { entriesOf } from '../po-of.ts'

/** `pot`: the texts alone, in no language yet, for platforms such as Weblate that begin each language with it. */
export const pot: ExchangeFormat = {
  name: 'pot',
  write: (parcel) => [{ path: `${parcel.handOff.report}.pot`, contents: templateOf(parcel) }],
}

function templateOf(parcel: Parcel): string {
  const entries = entriesOf(parcel).map((entry) => {
    return { ...entry, translation: '', fuzzy: false, comments: [], previous: undefined }
  })
  const header = [...parcel.catalogue.header].filter(([name]) => name !== 'Plural-Forms')
  return writePo({ comments: [], header: new Map(header.map(([name, value]) => [name, ofNone(name, value)])), entries })
}

/** What a language fills in; the date as the templates of gettext have it. */
function ofNone(name: string, value: string): string {
  if (name === 'PO-Revision-Date') return 'YEAR-MO-DA HO:MI+ZONE'
  return ['Language', 'Language-Team', 'Last-Translator'].includes(name) ? '' : value
}
