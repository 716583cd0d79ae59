import { type Shape, sayUnexpected } from './shape.ts'

/** A colour as `#rrggbb`. */
export function colour(description: string): Shape<string> {
  return {
    schema: { description, type: 'string', pattern: '^#[0-9A-Fa-f]{6}$', examples: ['#7a1f2b'] },
    read(value, reading) {
      if (value.kind === 'nothing') {
        if (value.comment)
          reading.say(value.comment, 'Unexpected `#` outside of quotation marks, where YAML drops it', { hint })
        return undefined
      }
      if (value.kind === 'text' && /^#[0-9a-f]{6}$/i.test(value.text)) return value.text.toLowerCase()
      sayUnexpected(value, 'a colour such as "#7a1f2b"', reading, hint)
      return undefined
    },
  }
}

const hint = 'Write `#` and six digits, in quotation marks: `"#7a1f2b"`.'
