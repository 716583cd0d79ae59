import type { Glossary } from '../../glossary/glossary.ts'
import { translationsOf } from '../tbx/translations-of.ts'

/** The glossary of a report for one language, as OmegaT reads it: term, translations and a comment, with tabs between. */
export function writeOmegatGlossary({ terms }: Glossary, language: string): string {
  const rows = terms.flatMap((term) => {
    const never = term.forbidden.length > 0 ? `Not: ${term.forbidden.join(', ')}` : ''
    const comment = [term.keep ? 'Stays as it is' : '', term.note, never].filter((part) => part !== '').join('. ')
    return translationsOf(term, language).map((translation) => [term.term, translation, comment])
  })
  return rows.map((row) => `${row.map(onOneLine).join('\t')}\n`).join('')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
