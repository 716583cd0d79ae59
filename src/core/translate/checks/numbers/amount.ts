/** A number as it stands in a text, and what it may mean. */
export interface Amount {
  /** In the words of the text. */
  readonly index: number
  readonly written: string
  /**
   * What it may be read as, the likeliest first: values in plain digits. `2 to 3.5 million`: `3500000`, or `3.5`.
   * `9:30 p.m.`: `21` and `30`, or `9` and `30`.
   */
  readonly readings: readonly Reading[]
  /** What it would mean with the signs of the other language, where that is something else. */
  readonly foreign: readonly Reading[]
  /** It counts hundredths or millions, and so is not the number of an article: `69.44%`. */
  readonly isMeasured: boolean
}

/** The values that a number stands for: a date for three, most for one. */
export type Reading = readonly string[]

/** A reading as one text, to find it by. */
export function keyOfReading(reading: Reading): string {
  return reading.join(' ')
}
