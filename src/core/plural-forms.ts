/** The forms that a language needs to count things, each with those counts up to 103 that take it. */
export function pluralForms(language: string): ReadonlyMap<string, readonly number[]> {
  const forms = formsByLanguage.get(language) ?? formsOf(language)
  formsByLanguage.set(language, forms)
  return forms
}

// Asked for each word that counts; a form is a matter of the language alone.
const formsByLanguage = new Map<string, ReadonlyMap<string, readonly number[]>>()

function formsOf(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = rulesOf(language)
  const forms = new Map<string, number[]>()
  // No language looks further than at the last two digits of a count, and some see a hundred and one as one.
  for (let count = 0; count <= 103; count++) {
    const form = rules.select(count)
    forms.set(form, [...(forms.get(form) ?? []), count])
  }
  return forms
}

/** All the forms that any language has. */
export const allPluralForms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

// `Intl` knows them, and its answers for whole numbers have stayed the same through the versions of Node.js, as those
// for months and for marks between digits have not: these are words of the theme. English where the language is not
// known: without a second choice, it would be that of the machine.
function rulesOf(language: string): Intl.PluralRules {
  return new Intl.PluralRules([language, 'en'])
}
