/** Characters without a width of their own, but for those that choose the form of an emoji or make a flag. */
const invisible = /(?![\uFE00-\uFE0F\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}/u
/** An emoji made of several, and letters that would join, or are kept from joining: Persian, Hindi… */
const joined =
  /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?\u200D(?=\p{Extended_Pictographic})|(?<=(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu

/** The first character in an id or label that nobody can see, and that makes two of one look for the eye. */
export function invisibleCharacter(word: string): { readonly index: number; readonly character: string } | undefined {
  // The characters that are left alone give way to as many that can be seen.
  const match = invisible.exec(word.replace(joined, (found) => 'x'.repeat(found.length)))
  return match ? { index: match.index, character: match[0] } : undefined
}

/** Whether an id or label holds a character that nobody can see. */
export function holdsInvisible(word: string): boolean {
  return invisibleCharacter(word) !== undefined
}
