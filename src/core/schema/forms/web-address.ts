import type { Form } from '../text.ts'

/** An address that a reader may safely follow. */
export const webAddress: Form = {
  expected: 'an address that begins with `https://`, `http://` or `mailto:`',
  schema: { type: 'string', format: 'uri', pattern: '^(https?://|mailto:)' },
  accepts: isSafe,
  hint: (text) =>
    isSafe(`https://${text}`) && /^[\w-]+\.[\w.-]+(?:\/|$)/.test(text) ? `Write \`https://${text}\`.` : undefined,
}

function isSafe(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"<>\\^`{|}]+$/i.test(text) && URL.canParse(text)
}
