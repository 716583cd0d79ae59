import type { Form } from '../text.ts'

/** The tag of a language, BCP 47. */
export const languageTag: Form = {
  expected: 'the tag of a language such as `en`, `kk` or `pt-BR`',
  schema: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', examples: ['en', 'ru', 'kk', 'pt-BR'] },
  accepts: isTag,
  hint: (text) => (isTag(text.replaceAll('_', '-')) ? `Write \`${text.replaceAll('_', '-')}\`.` : undefined),
  meant: (text) => (isTag(text.replaceAll('_', '-')) ? text.replaceAll('_', '-') : undefined),
}

function isTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(text)) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
