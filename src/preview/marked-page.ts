import { type PageUnits, type UnitGroup, unitsOf, withoutMarks } from './page-units.ts'

/** A page as it is built, and its units. */
export interface MarkedPage {
  readonly page: string
  readonly units: PageUnits
}

interface KnownSection {
  readonly plain: string
  readonly group: UnitGroup | undefined
}

/** Cuts pages again and again, and looks anew only at sections that it does not know. */
export class MarkedPages {
  #before: ReadonlyMap<string, KnownSection> = new Map()

  cut(page: string, sections: readonly string[]): MarkedPage {
    const now = new Map<string, KnownSection>()
    const between: string[] = []
    const known: KnownSection[] = []
    let from = 0
    for (const html of sections) {
      const at = page.indexOf(html, from)
      if (at < 0) return { page: withoutMarks(page), units: unitsOf(page) }
      const section = this.#before.get(html) ?? lookAt(html)
      now.set(html, section)
      known.push(section)
      between.push(page.slice(from, at))
      from = at + html.length
    }
    between.push(page.slice(from))
    this.#before = now
    const plain = between.map((text, index) => withoutMarks(text) + (known[index]?.plain ?? ''))
    const frame = between.map((text, index) => text + (known[index] ? placeholder(index) : ''))
    return { page: plain.join(''), units: filled(unitsOf(frame.join('')), known) }
  }
}

function lookAt(html: string): KnownSection {
  const { units } = unitsOf(`<body>${html}</body>`).body
  const [only, ...others] = units
  return { plain: withoutMarks(html), group: only && 'tag' in only && others.length === 0 ? only : undefined }
}

/** An element that no theme prints. */
function placeholder(index: number): string {
  return `<hr data-section="${index}">`
}

function filled({ head, body }: PageUnits, known: readonly KnownSection[]): PageUnits {
  const fill = (group: UnitGroup): UnitGroup => ({
    ...group,
    units: group.units.map((unit) => {
      if ('tag' in unit) return fill(unit)
      const [, index, rest = ''] = /^<hr data-section="(\d+)">(\s*)$/.exec(unit.html) ?? []
      const section = index === undefined ? undefined : known[Number(index)]
      return section ? (section.group ?? { html: section.plain + rest, at: undefined }) : unit
    }),
  })
  return { head, body: fill(body) }
}
