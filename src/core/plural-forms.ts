/**
 * The plural form that a count takes in a language: `one`, `few`…
 *
 * `Intl` knows which form that is, and its answers for whole numbers have stayed the same through the versions of
 * Node.js, as those for months and for marks between digits have not: these are words of the theme.
 */
export function pluralForm(language: string, count: number): string {
  return rulesOf(language).select(count)
}

/** The forms that a language needs to count things, each with those counts below 200 that take it. */
export function pluralForms(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = rulesOf(language)
  const forms = new Map<string, number[]>()
  // No language looks further than at the last two digits of a count.
  for (let count = 0; count < 200; count++) {
    const form = rules.select(count)
    forms.set(form, [...(forms.get(form) ?? []), count])
  }
  return forms
}

/** All the forms that any language has. */
export const allPluralForms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

// English where the language is not known: without a second choice, it would be that of the machine.
function rulesOf(language: string): Intl.PluralRules {
  return new Intl.PluralRules([language, 'en'])
}
