import { stringify } from 'yaml'
import type { Sources } from '../../../src/core/report.ts'
import { pick, randomFrom } from '../../support/random.ts'
import { sourcesOf } from '../../support/report.ts'
import { type Disguise, disguises } from './disguises.ts'
import { type Attack, places } from './places.ts'

/** One payload, disguised, in one place. */
export interface Input {
  readonly place: string
  readonly payload: string
}

/** `variants` disguises of every payload in every place; the first of them is the payload as it is. */
export function attackInputs(payloads: readonly string[], variants: number, seed: number): Input[] {
  const random = randomFrom(seed)
  const disguised = payloads.flatMap((payload) =>
    Array.from({ length: variants }, (_, variant) => (variant === 0 ? payload : disguise(payload, random))),
  )
  return Object.keys(places).flatMap((place) => disguised.map((payload) => ({ place, payload })))
}

function disguise(payload: string, random: () => number): string {
  const worn: Disguise[] = [pick(random, disguises.slice(1))]
  while (random() < 0.4) worn.push(pick(random, disguises))
  return worn.reduce((text, wear) => wear(text, random), payload)
}

/** Reports that hold these inputs, a section for each, so that what one leaves open can't hide another. */
export function reportsOf(
  inputs: readonly Input[],
  perReport: number,
): { sources: Sources; inputs: readonly Input[] }[] {
  const forManifest = inputs.filter(({ place }) => place === 'manifest')
  const forSections = inputs.filter(({ place }) => place !== 'manifest')
  const count = Math.max(forManifest.length, Math.ceil(forSections.length / perReport))
  return Array.from({ length: count }, (_, index) => {
    // Strided, so that each report has some of every place.
    const held = [...forManifest, ...forSections].filter((_, at) => at % count === index)
    return { sources: reportOf(held), inputs: held }
  })
}

// Prints again what recommendations say, and their groups.
const lists =
  '---\nid: lists\ntitle: Lists\n---\n\n::recommendations{list=priority}\n\n::recommendations{list=other by=group}\n'

/** One report with all of these inputs, and the lists of its recommendations. */
export function reportOf(inputs: readonly Input[]): Sources {
  const attacks = inputs.map(({ place, payload }, at) => attackAt(place, payload, `input-${at}`))
  const manifest = Object.assign(
    { title: 'A Report', language: 'en' },
    ...attacks.map((attack) => attack.manifest ?? {}),
  )
  const files: Record<string, string> = { 'report.yaml': stringify(manifest), 'sections/lists.md': lists }
  attacks.forEach(({ section, csv }, at) => {
    if (section !== undefined) files[`sections/${String(at).padStart(5, '0')}.md`] = section
    if (csv !== undefined) files[`data/input-${at}.csv`] = csv
  })
  return sourcesOf(files)
}

function attackAt(place: string, payload: string, name: string): Attack {
  return places[place]?.(payload, name) ?? {}
}
