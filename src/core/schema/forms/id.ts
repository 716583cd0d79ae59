import { holdsInvisible } from '../../invisible-character.ts'
import type { Form } from '../text.ts'

/** A name that references use. In any script; without what would end it in `{#id}` or `[](#id)`. */
export const id: Form = {
  expected: 'an id: one word without spaces, such as `candidate-registration`',
  schema: { type: ['string', 'number'], pattern: '^[^\\s#{}()<>"\'`\\[\\]/]+$' },
  accepts: isId,
  // Two spellings of `é` are one id.
  normal: (text) => text.normalize('NFC'),
  hint: (text) => (isId(asId(text)) ? `Write \`${asId(text)}\`.` : undefined),
  meant: (text) => (isId(asId(text)) ? asId(text) : undefined),
}

function isId(text: string): boolean {
  // The two prefixes lead references to notes and facts.
  return /^[^\s#{}()<>"'`[\]/]+$/u.test(text) && !/^(?:note|fact):/.test(text) && !holdsInvisible(text)
}

function asId(text: string): string {
  return text
    .replace(/^#/, '')
    .replace(/^\{#(.*)\}$/, '$1')
    .trim()
    .replace(/\s+/g, '-')
}
