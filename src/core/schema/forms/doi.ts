import type { Form } from '../text.ts'

/** A digital object identifier, without the address in front. */
export const doi: Form = {
  expected: 'a DOI such as `10.1234/abcd`',
  schema: { type: 'string', pattern: '^10\\.\\d{4,9}(\\.\\d+)*/\\S+$' },
  accepts: isDoi,
  hint: (text) => (isDoi(bare(text)) ? `Write \`${bare(text)}\`.` : undefined),
  meant: (text) => (isDoi(bare(text)) ? bare(text) : undefined),
}

function isDoi(text: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(text)
}

function bare(text: string): string {
  return text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
}
