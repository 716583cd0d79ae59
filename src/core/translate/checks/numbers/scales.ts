/** Words after a number that make it a thousand, million… times as large, by their first letters. */
const scales: readonly (readonly [RegExp, number])[] = [
  // `\b` knows only Latin letters.
  [/^(?:thousand|тыс|тисяч|мың|миң|mille\b|mil\b|tausend|tsd|tys)/i, 3],
  [/^(?:milliard|billion|bn\b|млрд|миллиард|мільярд|mrd|mld|mrdr|mil millones)/i, 9],
  [/^(?:million|millón|millones|milione|milioni|mio\b|mln\b|m\b(?![./²2])|млн|миллион|мільйон)/i, 6],
  [/^(?:trillion|трлн|триллион|трильйон)/i, 12],
]

/** The power of ten of the word that follows a number; undefined where none does. */
export function scaleAt(after: string): number | undefined {
  const word = after.replace(/^[\s-]{1,2}/, '')
  return scales.find(([words]) => words.test(word))?.[1]
}

/** Whether what follows a number says that it measures something: `%`, “per cent”, “million”. */
export function isMeasure(after: string): boolean {
  if (/^[\s-]*(?:%|٪|per ?cent|percent|процент|відсот|пайыз|pour cent|por ciento|prozent)/i.test(after)) return true
  return scaleAt(after) !== undefined
}
