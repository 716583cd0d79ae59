import { expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { ParsedSections } from '../../src/core/parse/parsed-sections.ts'
import { ParsedTexts } from '../../src/core/parse/parsed-texts.ts'
import { renderBody } from '../../src/core/render/body.ts'
import { KnownHtml } from '../../src/core/render/known-html.ts'
import type { ResolvedReport, Sources } from '../../src/core/report.ts'
import { compileTranslation } from '../../src/core/translate/apply/compile-translation.ts'
import { KnownTranslation } from '../../src/core/translate/apply/known-translation.ts'
import { printableEntries } from '../../src/core/translate/apply/printable-entries.ts'
import type { Catalogue, Entry } from '../../src/core/translate/catalogue.ts'
import type { Unit } from '../../src/core/translate/unit.ts'
import { unitsOf } from '../../src/core/translate/units/units-of.ts'
import { houseTheme } from '../support/house.ts'
import { randomFrom } from '../support/random.ts'
import { catalogueOf, inOneGo } from '../support/translated.ts'
import { edited, firstFiles, plain } from './changing-report.ts'

test.each([1, 2, 3, 4])('what is known of a translation changes nothing in it, edits %i', (seed) => {
  const random = randomFrom(seed)
  const known = { parsed: new ParsedTexts(), sections: new ParsedSections() }
  const [translation, screen, paper] = [new KnownTranslation(), new KnownHtml(), new KnownHtml()]
  let files = firstFiles
  let catalogue = catalogueOf([], () => '')
  for (let count = 0; count < 40; count++) {
    files = edited(files, random)
    const sources: Sources = { name: 'report', files }
    const original = compile(sources, { ...houseTheme, ...known })
    // A translator is at work too, and does not always know the last edit.
    if (random() < 0.4) catalogue = translatedAgain(unitsOf(original), catalogue, random)
    const entries = printableEntries(unitsOf(original), catalogue)
    const job = { ...houseTheme, language: 'ru', original }
    const fresh = inOneGo(compileTranslation(sources, { ...job, entries }))
    const again = translation.compile(sources, { ...job, catalogue })
    expect(factsOf(again)).toEqual(factsOf(fresh))
    const onScreen = { medium: 'screen', marks: true } as const
    expect(plain(renderBody(again, { ...onScreen, known: screen }))).toEqual(plain(renderBody(fresh, onScreen)))
    const onPaper = { medium: 'paper', fonts: houseTheme } as const
    expect(plain(renderBody(again, { ...onPaper, known: paper }))).toEqual(plain(renderBody(fresh, onPaper)))
  }
})

/** Some texts are put into other words, some are fuzzy, some lose a mark, some are left. */
function translatedAgain(units: readonly Unit[], before: Catalogue, random: () => number): Catalogue {
  const known = new Map(before.entries.map((entry) => [`${entry.context} ${entry.source}`, entry]))
  return catalogueOf(units, ({ context, source }): Partial<Entry> | string => {
    const chance = random()
    if (chance < 0.15) return ''
    if (chance < 0.25) return { translation: source, fuzzy: true }
    if (chance < 0.35) return source.replace(/\{[^}]*\}|<[^>]*>/, '')
    if (chance < 0.5) return `Слова ${Math.floor(100 * random())}: ${source}`
    return known.get(`${context} ${source}`) ?? `По-русски: ${source}`
  })
}

function factsOf({ manifest, sections, groups, translation, targets, notes }: ResolvedReport) {
  return {
    manifest,
    groups,
    words: translation?.words,
    heads: sections.map(({ id, path, frontMatter }) => ({ id, path, frontMatter })),
    targets: [...targets.values()].map(({ id, number, anchor, label }) => [id, number, anchor, label]),
    notes: notes.map(({ anchor, number, calls }) => [anchor, number, calls]),
  }
}
