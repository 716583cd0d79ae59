import fc from 'fast-check'

/** Any of the colours `#rrggbb`. */
export const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
