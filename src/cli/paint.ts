/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

export type Style = keyof typeof styles

// Each with the code that ends it; the sixteen colours that every terminal sets to be readable.
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const

export const plain: Paint = (_style, text) => text

export const coloured: Paint = (style, text) => {
  const [start, end] = styles[style]
  return text === '' ? '' : `\u001b[${start}m${text}\u001b[${end}m`
}
