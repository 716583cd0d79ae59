/** Two colours of a theme that meet on a page, as names of tokens, and the contrast that they need. */
export interface Pair {
  readonly colour: string
  readonly ground: string
  readonly least: number
}

/** WCAG 2.2, 1.4.3: text. */
const text = 4.5

/** WCAG 2.2, 1.4.11: edges of controls, marks, the focus. */
const shape = 3

/** Every pair that the house theme uses. What a colour needs on a ground, the ground needs under the colour. */
export const pairs: readonly Pair[] = [
  ...on(['paper', 'panel', 'raised', 'accent-tint', 'accent-line', 'mark'], 'ink', text),
  ...on(['paper', 'panel', 'raised', 'accent-tint'], 'ink-2', text),
  ...on(['paper', 'panel', 'raised', 'accent-tint'], 'ink-3', text),
  ...on(['paper', 'panel', 'raised', 'accent-tint'], 'accent', text),
  ...on(['accent-deep'], 'on-deep', text),
  ...on(['accent-deep'], 'on-deep-2', text),
  ...on(['paper', 'brass-tint', 'accent-tint'], 'brass', text),
  ...on(['mark'], 'on-mark', text),
  ...on(['paper', 'panel', 'raised'], 'line-2', shape),
  ...on(['paper', 'panel', 'raised', 'accent-tint'], 'focus', shape),
]

function on(grounds: readonly string[], colour: string, least: number): readonly Pair[] {
  return grounds.map((ground) => ({ colour, ground, least }))
}
