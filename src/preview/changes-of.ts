import type { PageUnit, PageUnits, UnitGroup } from './page-units.ts'

/** Some elements side by side that others are put in place of. */
export interface Change {
  /** The element that holds them, as the number of a child of a child of the body. */
  readonly path: readonly number[]
  readonly from: number
  readonly remove: number
  readonly html: string
}

/** What has to be done to a page so that it becomes another one. */
export interface PageChanges {
  /** The innermost first and the last of each group first, so that numbers hold. */
  readonly changes: readonly Change[]
  /** The address of another style sheet, such as one with a font for letters that are new. */
  readonly style?: string
}

/** From one page to another; undefined where only the whole page can be put in its place. */
export function changesOf(before: PageUnits, after: PageUnits): PageChanges | undefined {
  const [one, other] = [headOf(before), headOf(after)]
  if (before.body.tag !== after.body.tag || one.rest !== other.rest) return undefined
  const changes = changesIn(before.body, after.body, [])
  return one.style === other.style ? { changes } : { changes, style: other.style }
}

function headOf({ head }: PageUnits): { readonly style: string; readonly rest: string } {
  const [link = '', style = ''] = /<link rel="stylesheet" href="([^"]*)">/.exec(head) ?? []
  return { style, rest: link === '' ? head : head.replace(link, '') }
}

function changesIn(before: UnitGroup, after: UnitGroup, path: readonly number[]): readonly Change[] {
  // Of a page that was put together of what was there, nearly all.
  if (before === after) return []
  const inner: Change[] = []
  const own: Change[] = []
  for (const run of runsOf(before.units, after.units)) {
    const pairs = pairsOf(before.units.slice(run.from, run.to), after.units.slice(run.newFrom, run.newTo))
    for (const { one, other, at } of pairs) {
      if (one && other && 'tag' in one && 'tag' in other && one.tag === other.tag) {
        inner.push(...changesIn(one, other, [...path, run.from + at]))
      } else if (one && other) own.push({ path, from: run.from + at, remove: 1, html: htmlOf(other) })
      else if (one) own.push({ path, from: run.from + at, remove: 1, html: '' })
      else if (other) own.push({ path, from: run.to, remove: 0, html: htmlOf(other) })
    }
  }
  return [...inner, ...ordered(own)]
}

/** Those that stand at one place in their order, because they are put in one after the other. */
function ordered(own: readonly Change[]): readonly Change[] {
  const joined: Change[] = []
  for (const change of own) {
    const last = joined.at(-1)
    if (last && last.remove === 0 && change.remove === 0 && last.from === change.from) {
      joined[joined.length - 1] = { ...last, html: last.html + change.html }
    } else joined.push(change)
  }
  return joined.reverse()
}

interface Pair {
  readonly one: PageUnit | undefined
  readonly other: PageUnit | undefined
  readonly at: number
}

function pairsOf(before: readonly PageUnit[], after: readonly PageUnit[]): readonly Pair[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, at) => ({ one: before[at], other: after[at], at }))
}

interface Run {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** The runs in which two lists differ: between what is the same and stands once in each. */
function runsOf(before: readonly PageUnit[], after: readonly PageUnit[]): readonly Run[] {
  const runs: Run[] = []
  let places: ReadonlyMap<string, number> | undefined
  let [from, newFrom] = [0, 0]
  const endRun = (to: number, newTo: number) => {
    if (to > from || newTo > newFrom) runs.push({ from, to, newFrom, newTo })
  }
  for (const [newAt, unit] of after.entries()) {
    const next = before[from]
    const isNext = next && newAt === newFrom && (next === unit || keyOf(next) === keyOf(unit))
    if (!isNext) places ??= placesOfUnique(before)
    const at = isNext ? from : places?.get(keyOf(unit))
    // A group is the same as far as its tag goes, and is looked into.
    if (at === undefined || at < from) continue
    endRun(at, newAt)
    if ('tag' in unit) runs.push({ from: at, to: at + 1, newFrom: newAt, newTo: newAt + 1 })
    from = at + 1
    newFrom = newAt + 1
  }
  endRun(before.length, after.length)
  return runs
}

function placesOfUnique(units: readonly PageUnit[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [index, unit] of units.entries()) {
    const key = keyOf(unit)
    if (places.has(key)) twice.add(key)
    places.set(key, index)
  }
  for (const key of twice) places.delete(key)
  return places
}

function keyOf(unit: PageUnit): string {
  return 'tag' in unit ? unit.tag : unit.html
}

function htmlOf(unit: PageUnit): string {
  if ('html' in unit) return unit.html
  const name = /^<([a-zA-Z0-9]+)/.exec(unit.tag)?.[1] ?? 'div'
  return `${unit.tag}${unit.units.map(htmlOf).join('')}</${name}>\n`
}
