/**
 * The text of a page that stands within certain elements, by what names them: `h1, .text em` is text within `h1`, and
 * within an `em` somewhere in an element of the class `text`. With the tags of other elements in it. Linear.
 */
export function textWithin(html: string, places: readonly string[]): ReadonlyMap<string, string> {
  const chains = places.flatMap((place) =>
    place.split(',').map((chain) => ({ place, steps: chain.trim().split(/\s+/) })),
  )
  const page = html.slice(Math.max(0, html.indexOf('<body')))
  const steps = new Set(chains.flatMap((chain) => chain.steps))
  const texts = new Map(places.map((place): [string, string[]] => [place, []]))
  const open: Open[] = [{ name: '', reached: chains.map(() => 0), places: [] }]
  let from = 0
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of page.matchAll(tagsOf(namesFor(steps, page)))) {
    const parent = open.at(-1)
    for (const place of parent?.places ?? []) texts.get(place)?.push(page.slice(from, index))
    from = index + tag.length
    if (tag.startsWith('</')) close(open, name)
    else if (parent) open.push(opened(name, attributes, { parent, chains, steps }))
  }
  return new Map([...texts].map(([place, pieces]) => [place, pieces.join(' ')]))
}

interface Chain {
  readonly place: string
  /** `.text`, then `em`. */
  readonly steps: readonly string[]
}

interface Open {
  readonly name: string
  /** How many steps of each chain are made. */
  readonly reached: readonly number[]
  /** Those of whose chains one is complete. */
  readonly places: readonly string[]
}

interface Surroundings {
  readonly parent: Open
  readonly chains: readonly Chain[]
  readonly steps: ReadonlySet<string>
}

/** The elements that a step names, and those of the page that bear its class: no others are looked at. */
function namesFor(steps: ReadonlySet<string>, page: string): ReadonlySet<string> {
  const classes = [...steps].filter((step) => step.startsWith('.')).map((step) => step.slice(1))
  const bearers = new RegExp(`<([a-z][a-z0-9-]*)(?= [^>]*\\bclass="(?:[^"]* )?(?:${classes.join('|')})[ "])`, 'g')
  const bearing = classes.length > 0 ? [...page.matchAll(bearers)].map(([, name = '']) => name) : []
  return new Set([...[...steps].filter((step) => !step.startsWith('.')), ...bearing])
}

function tagsOf(names: ReadonlySet<string>): RegExp {
  return new RegExp(`</?(${[...names].join('|')})(?=[\\s>])([^>"]*(?:"[^"]*"[^>"]*)*)>`, 'g')
}

function opened(name: string, attributes: string, { parent, chains, steps }: Surroundings): Open {
  const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? []
  const names = [name, ...classes.map((one) => `.${one}`)].filter((one) => steps.has(one))
  if (names.length === 0) return { ...parent, name }
  const reached = chains.map((chain, index) => {
    const made = parent.reached[index] ?? 0
    return names.includes(chain.steps[made] ?? '') ? made + 1 : made
  })
  const complete = chains.filter((chain, index) => reached[index] === chain.steps.length)
  return { name, reached, places: [...new Set(complete.map(({ place }) => place))] }
}

/** With all that a theme left open within it. */
function close(open: Open[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}
