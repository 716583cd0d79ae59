/** Every character of a text once, in the order of its first place. Linear, and quick with long texts. */
export function charactersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Uint8Array(0x10000)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const isHalf = unit >= 0xd800 && unit <= 0xdfff
    if (seen[unit] && !isHalf) continue
    seen[unit] = 1
    const character = String.fromCodePoint(text.codePointAt(index) ?? unit)
    found.add(character)
    index += character.length - 1
  }
  return found
}
