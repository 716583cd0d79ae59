/**
 * A text of a file, safe to show: what would steer a terminal or turn letters about is spelt out as `<U+001B>`,
 * and the text stays on one line.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t ]*(?:\r\n|[\n\r])[\t ]*/g, ' ')
    .replaceAll('\t', '    ')
    .replace(steering, spellOut)
}

// Controls, the marks that turn the direction of text, and line breaks that only some programs know.
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function spellOut(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
}
