import { compile } from '../../src/core/compile.ts'
import type { ResolvedReport } from '../../src/core/report.ts'
import { compileTranslation } from '../../src/core/translate/apply/compile-translation.ts'
import { printableEntries } from '../../src/core/translate/apply/printable-entries.ts'
import type { Catalogue, Entry } from '../../src/core/translate/catalogue.ts'
import type { Unit } from '../../src/core/translate/unit.ts'
import { unitsOf } from '../../src/core/translate/units/units-of.ts'
import { words } from './compile.ts'
import { houseWords, reportOf } from './house.ts'
import { sourcesOf } from './report.ts'

type Texts = Readonly<Record<string, string | Uint8Array>>

/** The units of a report made of texts. */
export function unitsIn(texts: Texts): readonly Unit[] {
  return unitsOf(compile(sourcesOf(texts), { words }))
}

/** The texts that leave for translation. */
export function sourcesIn(texts: Texts): readonly string[] {
  return unitsIn(texts).map(({ source }) => source)
}

/** A catalogue in which each text is translated by a function; what that leaves out is empty. */
export function catalogueOf(units: readonly Unit[], translate: (unit: Unit) => Partial<Entry> | string): Catalogue {
  const entries = units.map((unit): Entry => {
    const made = translate(unit)
    const { context, source } = unit
    const empty = { translation: '', fuzzy: false, obsolete: false, previous: undefined }
    const lists = { flags: [], comments: [], notes: [], references: [] }
    return { context, source, ...empty, ...lists, ...(typeof made === 'string' ? { translation: made } : made) }
  })
  return { comments: [], header: new Map(), entries }
}

/** A report made of texts, in another language; its words are those of the house. */
export function translateTexts(
  texts: Texts,
  translate: (unit: Unit) => Partial<Entry> | string,
  language = 'ru',
): ResolvedReport {
  const sources = sourcesOf(texts)
  const original = reportOf(sources)
  const units = unitsOf(original)
  const entries = printableEntries(units, catalogueOf(units, translate))
  const job = { words: houseWords, language, original, entries }
  return inOneGo(compileTranslation(sources, job))
}

/** The result of steps. */
export function inOneGo<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
