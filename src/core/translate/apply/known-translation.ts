import { ParsedSections } from '../../parse/parsed-sections.ts'
import { type ParseOptions, parseReport } from '../../parse/report.ts'
import type { Report, ResolvedReport, Section, Sources } from '../../report.ts'
import { resolve } from '../../resolve/resolve.ts'
import type { Catalogue, Entry } from '../catalogue.ts'
import { AskedTargets, areNamedAlike } from '../units/asked-targets.ts'
import { blocksOfManifest, blocksOfSection } from '../units/blocks-of.ts'
import { draftOf, draftOfSection } from '../units/draft.ts'
import { KnownUnits } from '../units/known-units.ts'
import { markedBlocks } from '../units/units-of.ts'
import { type PrintableEntries, printableWhenAsked } from './printable-entries.ts'
import { putTranslations, type WordCounts } from './put-translations.ts'

/** What makes a translation of a report again. */
export interface TranslationAgain extends ParseOptions {
  readonly language: string
  /** The report in the language it was written in, made of the same sources. */
  readonly original: ResolvedReport
  readonly catalogue: Catalogue
}

type Entries = Pick<PrintableEntries, 'get'>

/** A section that was translated. */
interface Translated {
  /** As it was read. */
  readonly read: Section
  readonly section: Section
  readonly words: WordCounts
  readonly asked: AskedTargets['asked']
  /** The translations that were looked for, and what was found. */
  readonly used: ReadonlyMap<string, string | undefined>
}

/**
 * Remembers the translation of one report into one language, by who makes it again and again. A section is translated
 * anew unless everything that it is made of is the same. Who makes a translation again has done with the one before.
 */
export class KnownTranslation {
  readonly #sections = new ParsedSections()
  readonly #units = new KnownUnits()
  #around: readonly unknown[] = []
  #translated: ReadonlyMap<string, Translated> = new Map()

  /** What `compileTranslation` makes. In one go, because who looks at what is known already must find it whole. */
  compile(sources: Sources, job: TranslationAgain): ResolvedReport {
    const { original, catalogue } = job
    const entries = printableWhenAsked(this.#units.unitsOf(original), catalogue)
    this.#forgetChanged(original, entries)
    const report = inOneGo(parseReport(sources, { ...job, sections: this.#sections }))
    return resolve(this.#translate(report, original, entries))
  }

  /** Of a section that was put into other words than it would be now, nothing is left to begin with. */
  #forgetChanged({ language, words, targets }: ResolvedReport, entries: Entries): void {
    const around = [language, words]
    const isSame = around.every((one, index) => one === this.#around[index])
    this.#around = around
    for (const [path, translated] of this.#translated) {
      const isStill = isSame && areNamedAlike(translated.asked, targets) && areSame(translated.used, entries)
      if (!isStill) this.#sections.forget(path)
    }
  }

  #translate(report: Report, original: ResolvedReport, entries: Entries): Report {
    const { sections, ...rest } = report
    const translated = sections.map((section) => {
      const before = this.#translated.get(section.path)
      return before?.read === section ? before : translateSection(section, original, entries)
    })
    this.#translated = new Map(translated.map((one) => [one.read.path, one]))
    const draft = draftOf({ ...rest, sections: [] })
    const around = putTranslations(markedBlocks(blocksOfManifest(draft), original), entries, original.language)
    const words = sumOf([around, ...translated.map((one) => one.words)])
    return { ...draft, sections: translated.map(({ section }) => section), translation: { original, words } }
  }
}

function inOneGo<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function areSame(used: Translated['used'], entries: Entries): boolean {
  for (const [key, translation] of used) if (entries.get(key)?.translation !== translation) return false
  return true
}

function translateSection(read: Section, original: ResolvedReport, entries: Entries): Translated {
  const { words, sections, language } = original
  const section = draftOfSection(read)
  const targets = new AskedTargets(original.targets)
  const blocks = markedBlocks(blocksOfSection(section), { targets, words, sections })
  const used = new Map<string, string | undefined>()
  const noted = {
    get(key: string): Entry | undefined {
      const entry = entries.get(key)
      used.set(key, entry?.translation)
      return entry
    },
  }
  return { read, section, words: putTranslations(blocks, noted, language), asked: targets.asked, used }
}

function sumOf(counts: readonly WordCounts[]): WordCounts {
  const sum = (key: keyof WordCounts) => counts.reduce((all, one) => all + one[key], 0)
  return { translated: sum('translated'), all: sum('all') }
}
