import type { Series } from '../report.ts'

/** How a language writes “recommendation 5”, and how it shows that the words are about another document. */
export interface TypedReferences {
  /** By series, the words before a number (or after it), as sources of patterns. */
  readonly words: Readonly<Record<Series, string>>
  /** Words that may be no noun of ours (“we note 12 cases”): only behind one of `leads`, or before one of `tails`. */
  readonly doubtful?: string
  /** “see”, “in”. */
  readonly leads: string
  /** “above”, “below”. */
  readonly tails: string
  /** “and”, between two numbers. */
  readonly joins: string
  /** What follows a number of another document: “of the Code”. */
  readonly elsewhereAfter: string
  /** What stands before it: “previous”, “this”. */
  readonly elsewhereBefore: string
  /** The number comes first: “12-сілтеме”. */
  readonly numberFirst?: true
  /** All nouns have capitals, so a capital does not show a name. */
  readonly nounsAreCapital?: true
}

/** By language. A new language is a new entry here. */
export const typedReferences: Readonly<Record<string, TypedReferences>> = {
  en: {
    words: {
      note: 'footnotes?|endnotes?|notes?',
      recommendation: 'recommendations?',
      table: 'tables?',
      figure: 'figures?',
      section: 'sections?',
      annex: 'annex(?:es)?',
    },
    doubtful: '[Nn]otes?|figures?',
    leads: '(?:see|see also|cf\\.?|in|under|also|and|or|to|of|with)',
    tails: '(?:above|below)',
    joins: 'and|or|to',
    elsewhereAfter: 'of|from|to|in|under|by|for|adopted|issued|paragraphs?|article',
    elsewhereBefore: "general|previous|prior|earlier|former|past|this|that|each|every|a|an|its|their|[\\p{L}]+[’']s?",
  },
  fr: {
    words: {
      note: 'notes? de bas de page|notes?',
      recommendation: 'recommandations?',
      table: 'tableaux?',
      figure: 'figures?|graphiques?',
      section: 'sections?',
      annex: 'annexes?',
    },
    doubtful: 'notes?',
    leads: '(?:voir|voir aussi|voir la|cf\\.?|à la|la|dans la)',
    tails: '(?:ci-dessus|ci-dessous|supra|infra)',
    joins: 'et|ou|à',
    elsewhereAfter: "de|du|des|d[’'].*|à|au|aux|dans|formulée?s?|paragraphes?",
    elsewhereBefore: 'générales?|précédentes?|cette|chaque|une?|ancienne',
  },
  es: {
    words: {
      note: 'notas? (?:al pie|a pie de página)|notas?',
      recommendation: 'recomendaci(?:ón|ones)',
      table: 'tablas?|cuadros?',
      figure: 'figuras?|gráficos?',
      section: 'secci(?:ón|ones)',
      annex: 'anexos?',
    },
    doubtful: 'notas?',
    leads: '(?:véase|véase también|véase la|ver|ver la|cf\\.?|en la|la)',
    tails: '(?:supra|infra|arriba|abajo)',
    joins: 'y|e|o|a',
    elsewhereAfter: 'de|del|al|a|en|formuladas?|párrafos?',
    elsewhereBefore: 'general(?:es)?|anterior(?:es)?|previas?|esta|este|cada|una?',
  },
  de: {
    words: {
      note: 'Fußnoten?|Anmerkung(?:en)?',
      recommendation: 'Empfehlung(?:en)?',
      table: 'Tabellen?',
      figure: 'Abbildung(?:en)?',
      section: 'Abschnitte?s?',
      annex: 'Anhang|Anhänge',
    },
    leads: '(?:siehe|siehe auch|vgl\\.?|in|unter)',
    tails: '(?:oben|unten)',
    joins: 'und|oder|bis',
    elsewhereAfter: 'des|der|vom|von|zum|zur|zu|aus|im|in|Absatz|Abs\\.',
    elsewhereBefore: 'früheren?|diese[rsm]?|jede[rsm]?|eine[rm]?|ein',
    nounsAreCapital: true,
  },
  ru: {
    words: {
      note: 'сноск(?:а|и|е|у|ой|ами|ах)|примечани(?:е|я|ю|и|ем|ях)',
      recommendation: 'рекомендаци(?:я|и|ю|ей|ях|ям)',
      table: 'таблиц(?:а|ы|е|у|ей|ах)',
      figure: 'рисун(?:ок|ка|ке|ки|ках)',
      section: 'раздел(?:а|е|у|ы|ах)?',
      annex: 'приложени(?:е|я|ю|и|ем|ях)',
    },
    leads: '(?:см\\.|смотри|в)',
    tails: '(?:выше|ниже)',
    joins: 'и|или|по',
    elsewhereAfter: 'из|к|ко|от|в|с|по|доклада|отч[её]та|закона|кодекса|конвенции|\\p{L}+(?:ого|его)|\\p{Lu}.*',
    elsewhereBefore: 'общ\\p{L}+|предыдущ\\p{L}+|прежн\\p{L}+|кажд\\p{L}+|этот|эта|эту|этого|этой|этом',
  },
  kk: {
    words: {
      note: 'сілтеме\\p{L}*|ескертпе\\p{L}*',
      recommendation: 'ұсын(?:ым|ыс)\\p{L}*',
      table: 'кесте\\p{L}*',
      figure: 'сурет\\p{L}*',
      section: 'бөлім\\p{L}*',
      annex: 'қосымша\\p{L}*',
    },
    leads: '(?:қараңыз)',
    tails: '(?:жоғарыда|төменде)',
    joins: 'және|немесе',
    elsewhereAfter: '\\p{Lu}.*',
    elsewhereBefore: 'бұл|осы|әр|алдыңғы|бұрынғы|\\p{L}+(?:ның|нің|дың|дің|тың|тің)',
    numberFirst: true,
  },
}
