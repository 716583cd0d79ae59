/** The double quotation marks of a language: the outer pair, and all that may stand in a text, after CLDR and custom. */
export interface Quotes {
  readonly open: string
  readonly close: string
  readonly all: string
  /** The outer pair alone stands outside of other quotations. */
  readonly isStrict: boolean
}

/** Those of a language; undefined where they are not known here. */
export function quotesOf(language: string): Quotes | undefined {
  const name = language.toLowerCase().split(/[-_]/)[0] ?? ''
  const all = Object.hasOwn(marks, name) ? marks[name] : undefined
  return all === undefined
    ? undefined
    : { open: all[0] ?? '', close: all[1] ?? '', all, isStrict: strict.includes(name) }
}

/** Every double quotation mark. */
export const doubleQuotes = /["“”„‟«»〝〞＂]/g

const strict = ['ru', 'be', 'uk', 'kk', 'ky']

const marks: Readonly<Record<string, string>> = {
  ...{ en: '“”', ru: '«»„“', be: '«»„“', uk: '«»„“', kk: '«»“”„', ky: '«»„“', uz: '“”«»', tg: '«»“”„', tk: '“”«»' },
  ...{ az: '“”«»', hy: '«»', ka: '„“«»', mn: '«»“”„', fr: '«»“”', es: '«»“”', it: '«»“”', pt: '“”«»', ca: '«»“”' },
  ...{ de: '„“»«', pl: '„”«»', cs: '„“»«', sk: '„“»«', bg: '„“«»', mk: '„“', sr: '„”“', hr: '„”»«', bs: '„”“»«' },
  ...{
    sq: '“”„«»',
    ro: '„”«»',
    hu: '„”»«',
    tr: '“”«»',
    nl: '“”„',
    el: '«»“”',
    ar: '”“«»',
    fa: '«»',
    lt: '„“',
    lv: '“”„«»',
  },
  ...{ et: '„“«»', fi: '”»', sv: '”»', da: '“”„»«', no: '«»“”', nb: '«»“”' },
}
