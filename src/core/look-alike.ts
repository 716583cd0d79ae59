/** A word with Latin letters in place of those of other alphabets that look like them: two such words look the same. */
export function lookAlike(word: string): string {
  return word.normalize('NFC').replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter)
}

const latin = new Map([
  ...pairs('асеѕіјһорԛѵѡхуԁԝАВСЕНІЈКМОРЅТХУԚԜ', 'acesijhopqvwxydwABCEHIJKMOPSTXYQW'),
  ...pairs('οναιρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovaipuABEZHIKMNOPTYX'),
])

function pairs(others: string, latins: string): readonly (readonly [string, string])[] {
  return [...others].map((other, index) => [other, latins[index] ?? other])
}
