import { type Shape, sayUnexpected } from './shape.ts'

/** A whole number from 1. */
export function wholeNumber(description: string): Shape<number> {
  return {
    schema: { description, type: 'integer', minimum: 1 },
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      if (value.kind === 'text' && /^[1-9]\d{0,5}$/.test(value.text.trim())) return Number(value.text)
      sayUnexpected(value, 'a whole number from 1', reading)
      return undefined
    },
  }
}
