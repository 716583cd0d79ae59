import type { Form } from '../text.ts'

/** The tag of a language, BCP 47, in its usual form: files and folders are named after it, and other programs read it. */
export const languageTag: Form = {
  expected: 'the tag of a language such as `en`, `kk` or `pt-BR`',
  schema: {
    type: 'string',
    pattern: '^[a-z]{2,3}(-[a-z]{3}){0,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{1,8})*$',
    examples: ['en', 'ru', 'kk', 'pt-BR'],
  },
  accepts: (text) => meantBy(text) === text,
  hint: (text) => (meantBy(text) === undefined ? undefined : `Write \`${meantBy(text)}\`.`),
  meant: meantBy,
}

/** `pt-BR` of `PT_br`; unset where it is no tag. */
function meantBy(text: string): string | undefined {
  const tag = text.replaceAll('_', '-')
  return isTag(tag) ? inUsualCase(tag) : undefined
}

function isTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(text)) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

// RFC 5646, section 2.1.1. `Intl` would also give other names to some languages, which is not for us to do.
function inUsualCase(tag: string): string {
  const parts = tag.toLowerCase().split('-')
  const singleton = parts.findIndex((part) => part.length === 1)
  return parts.map((part, index) => (index === 0 || isAfter(index, singleton) ? part : partInUsualCase(part))).join('-')
}

function isAfter(index: number, singleton: number): boolean {
  return singleton !== -1 && index > singleton
}

function partInUsualCase(part: string): string {
  if (part.length === 2) return part.toUpperCase()
  return part.length === 4 ? `${part.charAt(0).toUpperCase()}${part.slice(1)}` : part
}
