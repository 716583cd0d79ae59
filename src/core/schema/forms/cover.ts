import { nearest } from '../../nearest.ts'
import { quote } from '../../quote.ts'
import type { Form } from '../text.ts'

const words = ['seal', 'plain']

/** What a cover shows: one of two words, or a file, which is known by its point or slash. */
export const cover: Form = {
  expected: '`seal`, `plain` or a picture such as `media/cover.jpg`',
  schema: { type: 'string', anyOf: [{ enum: words }, { pattern: '[./\\\\]' }] },
  accepts: (text) => words.includes(text) || /[./\\]/.test(text),
  hint: (text) => {
    const near = nearest(text, words)
    return near && `Did you mean ${quote(near)}?`
  },
  meant: (text) => nearest(text, words),
}
