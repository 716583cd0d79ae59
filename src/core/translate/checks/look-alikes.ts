/** Letters of other scripts that look like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', н: 'h', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', қ: 'k', м: 'm' },
  ...{ п: 'n', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', и: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y', з: '3' },
  ...{ α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w' },
}

/** A name in the form that all its look-alikes share: without case, spaces, hyphens and foreign letters. */
export function looksLike(name: string): string {
  const plain = name.toLowerCase().replace(/[\s_.:-]+/g, '')
  return plain.replace(/[^\0-\x7F]/gu, (letter) => twins[letter] ?? letter)
}

/** The first letter of a name that is of another script than it seems, with its script: `а`, Cyrillic. */
export function foreignLetter(name: string): { readonly letter: string; readonly script: string } | undefined {
  const [letter] = /\p{Script=Cyrillic}|\p{Script=Greek}/u.exec(name) ?? []
  if (letter === undefined) return undefined
  return { letter, script: /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic' }
}
