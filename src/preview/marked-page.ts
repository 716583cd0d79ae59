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

/** Cuts pages again and again, and looks anew only at sections, and at what stands between them, that it does not know. */
export class MarkedPages {
  #before: ReadonlyMap<string, KnownSection> = new Map()
  #between: ReadonlyMap<string, string> = new Map()
  #frame: { readonly html: string; readonly units: PageUnits } | undefined

  cut(page: string, sections: readonly string[]): MarkedPage {
    const between = betweenSections(page, sections)
    if (!between) return { page: withoutMarks(page), units: unitsOf(page) }
    const known = sections.map((html) => this.#before.get(html) ?? lookAt(html))
    const plain = between.map((html) => this.#between.get(html) ?? withoutMarks(html))
    this.#before = new Map(sections.map((html, index) => [html, known[index] ?? lookAt(html)]))
    this.#between = new Map(between.map((html, index) => [html, plain[index] ?? '']))
    const whole = plain.map((text, index) => text + (known[index]?.plain ?? ''))
    return { page: whole.join(''), units: filled(this.#unitsOf(between), known) }
  }

  /** Of the page with something small in the place of each section. */
  #unitsOf(between: readonly string[]): PageUnits {
    const html = between.map((text, index) => text + (index < between.length - 1 ? placeholder(index) : '')).join('')
    const frame = this.#frame?.html === html ? this.#frame : { html, units: unitsOf(html) }
    this.#frame = frame
    return frame.units
  }
}

/** What stands before the first section, between two of them and after the last; undefined where one is not found. */
function betweenSections(page: string, sections: readonly string[]): readonly string[] | undefined {
  const between: string[] = []
  let from = 0
  for (const html of sections) {
    const at = page.indexOf(html, from)
    if (at < 0) return undefined
    between.push(page.slice(from, at))
    from = at + html.length
  }
  return [...between, page.slice(from)]
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
