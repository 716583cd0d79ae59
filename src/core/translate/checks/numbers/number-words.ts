/** The numbers that words stand for, by language: `*` for any ending. */
const words: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    ...{ 0: 'zero none midnight', 1: 'one first once single sole only', 2: 'two second twice both pair double half' },
    ...{
      3: 'three third* thrice triple',
      4: 'four fourth* quarter*',
      5: 'five fifth*',
      6: 'six sixth*',
      7: 'seven seventh*',
    },
    ...{
      8: 'eight eighth*',
      9: 'nine ninth*',
      10: 'ten tenth* decade*',
      11: 'eleven*',
      12: 'twelve twelfth* dozen* noon',
    },
    ...{
      13: 'thirteen*',
      14: 'fourteen* fortnight*',
      15: 'fifteen*',
      16: 'sixteen*',
      17: 'seventeen*',
      18: 'eighteen*',
    },
    ...{ 19: 'nineteen*', 20: 'twent*', 24: 'round-the-clock', 30: 'thirt*', 40: 'fort*', 50: 'fift*', 60: 'sixt*' },
    ...{ 70: 'sevent*', 80: 'eight*', 90: 'ninet*', 100: 'hundred* centur*', 1000: 'thousand*', 1000000: 'million*' },
    ...{ 1000000000: 'billion*' },
  },
  ru: {
    ...{
      0: 'ноль нул* полноч*',
      1: 'один одн* перв* единствен*',
      2: 'два две дву* второ* вторы* втора* вторую оба обе обоих обеих двое двоих дважды',
    },
    ...{ 3: 'три трех* трёх* трем* трёмя тремя трет* трое троих трижды', 4: 'четыр* четвер*', 5: 'пят*', 6: 'шест*' },
    ...{
      7: 'семь семи* семью седьм* семеро',
      8: 'восем* восьм*',
      9: 'девят*',
      10: 'десят* десяти*',
      11: 'одиннадцат*',
    },
    ...{
      12: 'двенадцат* дюжин* полдень полудн*',
      13: 'тринадцат*',
      14: 'четырнадцат*',
      15: 'пятнадцат*',
      16: 'шестнадцат*',
    },
    ...{
      17: 'семнадцат*',
      18: 'восемнадцат*',
      19: 'девятнадцат*',
      20: 'двадцат*',
      24: 'сутк* суток круглосуточн* суточн*',
    },
    ...{ 30: 'тридцат*', 40: 'сорок*', 50: 'пятьдес* пятидес*', 60: 'шестьдес* шестидес*', 70: 'семьдес* семидес*' },
    ...{
      80: 'восемьдес* восьмидес*',
      90: 'девянос*',
      100: 'сто ста столет*',
      200: 'двест* двухсот*',
      300: 'трист* трехсот* трёхсот*',
    },
    ...{ 400: 'четырест* четырехсот*', 500: 'пятьсот* пятисот*', 600: 'шестьсот* шестисот*', 700: 'семьсот* семисот*' },
    ...{
      800: 'восемьсот* восьмисот*',
      900: 'девятьсот* девятисот*',
      1000: 'тысяч*',
      1000000: 'миллион*',
      1000000000: 'миллиард*',
    },
  },
  kk: {
    ...{
      0: 'нөл*',
      1: 'бір* жалғыз',
      2: 'екі* екеу*',
      3: 'үш*',
      4: 'төрт*',
      5: 'бес*',
      6: 'алты* алтау*',
      7: 'жеті* жетеу*',
    },
    ...{
      8: 'сегіз*',
      9: 'тоғыз*',
      10: 'он онға оннан онның онда оны оныншы*',
      20: 'жиырма*',
      24: 'тәулік*',
      30: 'отыз*',
      40: 'қырық*',
    },
    ...{ 50: 'елу*', 60: 'алпыс*', 70: 'жетпіс*', 80: 'сексен*', 90: 'тоқсан*', 100: 'жүз* ғасыр*', 1000: 'мың*' },
    ...{ 1000000: 'миллион*', 1000000000: 'миллиард*' },
  },
}

const months: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  ru: 'январ* феврал* март* апрел* май|мая|мае|маю июн* июл* август* сентябр* октябр* ноябр* декабр*',
  kk: 'қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан*',
}

/** Which number a word stands for: the longest beginning that is known. */
export type NumberOfWord = (word: string) => number | undefined

/** The number words and months of a language; undefined where they are not known here. */
export function numberWordsOf(language: string): NumberOfWord | undefined {
  const name = language.toLowerCase().split(/[-_]/)[0] ?? ''
  if (!Object.hasOwn(words, name)) return undefined
  const known = tables.get(name) ?? tableOf(name)
  tables.set(name, known)
  return (word) => {
    if (known.has(word)) return known.get(word)
    for (let length = Math.min(word.length, longest); length >= 2; length--) {
      const value = known.get(`${word.slice(0, length)}*`)
      if (value !== undefined) return value
    }
    return undefined
  }
}

const longest = 14

const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(name: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [index, month] of (months[name] ?? '').split(' ').entries()) {
    for (const form of month.split('|')) table.set(form, index + 1)
  }
  for (const [value, forms] of Object.entries(words[name] ?? {})) {
    for (const form of forms.split(' ')) table.set(form, Number(value))
  }
  return table
}
