/**
 * A text that is read from right to left, kept from turning what stands around it: a terminal that turns lines about sets it
 * as a piece of its own. Elsewhere the two signs that do it take no room.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2066${text}\u2069` : text
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
