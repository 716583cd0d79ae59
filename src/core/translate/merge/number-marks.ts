/** What a language sets between the digits of a number. */
export interface NumberMarks {
  /** 11,953,465 in English; a no-break space in Russian. */
  readonly group: string
  /** 69.44 in English; 69,44 in Russian. */
  readonly decimal: string
}

/**
 * Those of a language, by CLDR. English ones where it is not known.
 *
 * Written here, because what `Intl` says of them changes from one version of Node.js to the next.
 */
export function numberMarksOf(language: string): NumberMarks {
  const [name = ''] = language.toLowerCase().split(/[-_]/)
  if (name === 'fr') return { group: '\u202f', decimal: ',' }
  if (spaceAndComma.has(name)) return { group: '\u00a0', decimal: ',' }
  return pointAndComma.has(name) ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' }
}

const spaceAndComma = new Set('be bg cs et fi hu hy ka kk ky lt lv nb nn no pl ru sk sq sv tg tk uk uz'.split(' '))
const pointAndComma = new Set('az bs ca da de el es gl hr id is it mk nl pt ro sl sr tr vi'.split(' '))
