import type { ResolvedReport, Section } from '../../report.ts'
import { keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { AskedTargets, areNamedAlike } from './asked-targets.ts'
import { blocksOfManifest, blocksOfSection } from './blocks-of.ts'
import { draftOf, draftOfSection } from './draft.ts'
import type { TextBlock } from './text-block.ts'
import { markedBlocks, type Named, referencesOf, unitOf } from './units-of.ts'

interface Known {
  readonly asked: AskedTargets['asked']
  readonly words: ResolvedReport['words']
  readonly units: readonly (readonly [key: string, unit: Unit])[]
}

/**
 * Remembers the units of one report, by who asks for them again and again. They are those of `unitsOf`, by `keyOf`, but
 * what they say of places and numbers may be what it was.
 */
export class KnownUnits {
  readonly #known = new WeakMap<Section, Known>()

  unitsOf(report: ResolvedReport): ReadonlyMap<string, Unit> {
    return new Map([
      ...unitsIn(blocksOfManifest(draftOf({ ...report, sections: [] })), report),
      ...report.sections.flatMap((section) => this.#ofSection(section, report)),
    ])
  }

  #ofSection(section: Section, report: ResolvedReport): Known['units'] {
    const known = this.#known.get(section)
    if (known && known.words === report.words && areNamedAlike(known.asked, report.targets)) return known.units
    const targets = new AskedTargets(report.targets)
    const { words, sections } = report
    const units = unitsIn(blocksOfSection(draftOfSection(section)), { targets, words, sections })
    this.#known.set(section, { asked: targets.asked, words, units })
    return units
  }
}

function unitsIn(blocks: readonly TextBlock[], named: Named): Known['units'] {
  return markedBlocks(blocks, named).map((marked) => {
    const references = referencesOf(marked.block.section, named)
    const unit = unitOf(marked, { references, notes: new Map() })
    return [keyOf(unit), unit] as const
  })
}
