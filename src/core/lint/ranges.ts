/** How one language writes what a range of numbers belongs to; patterns. */
export interface Ranges {
  /** Before pages: `pp.`. */
  readonly pages: string
  /** After a number: `per cent`. */
  readonly units: string
}

/** By language; only those that write ranges with an en dash and no spaces. */
export const ranges: Readonly<Record<string, Ranges>> = {
  en: {
    pages: '[Pp]p?\\.|[Pp]ages?',
    units:
      '(?:per\\s+cent|percent|percentage points|thousand|million|billion|years?|months?|weeks?|days?|hours?|minutes?' +
      '|km|kilometres?|metres?|euros?|tenge)(?!\\p{L})',
  },
  de: {
    pages: 'S\\.|Seiten?|pp?\\.',
    units:
      '(?:Prozent|Tausend|Mio|Mrd|Million|Milliarde|Jahre|Monate|Wochen|Tage|Stunden|Minuten|Kilometer|Meter|Euro' +
      '|(?:km|Uhr|Tenge)(?!\\p{L}))',
  },
  ru: {
    pages: 'сс?\\.|стр\\.|[Сс]траниц\\p{L}*|pp?\\.',
    units:
      '(?:процент|тыс\\.|тысяч|млн|млрд|миллион|миллиард|год|лет|месяц|недел|дней|дня|минут|тенге|евро' +
      '|(?:км|час(?:а|ов|ам|ах)?)(?!\\p{L}))',
  },
  kk: {
    pages: 'бб?\\.|[Бб]ет\\p{L}*|pp?\\.',
    units:
      '(?:пайыз|процент|мың|млн|млрд|миллион|миллиард|жыл|апта|күн|сағат|минут|теңге|еуро|бет|бб?\\.|км(?!\\p{L}))',
  },
}
