import type { Message } from '../../core/message.ts'
import type { Glossary } from '../../core/translate/glossary/glossary.ts'
import { messagesOfChecks } from './messages-of-checks.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** What is to be said of the file of a translation, and what the checks say of the translation. */
export function messagesOfTranslation(
  translation: OpenTranslation,
  translated: TranslatedReport,
  glossary: Glossary | undefined,
): readonly Message[] {
  const ofChecks = messagesOfChecks(translation, translated, glossary)
  const unclean = new Set(ofChecks.filter(({ rule }) => rule === 'translation-is-clean').map(pointOf))
  // A character that keeps a translation from being printed is told as such, and not once more as untidy.
  const ofFile = translation.messages.filter((one) => one.rule !== 'po-is-tidy' || !unclean.has(pointOf(one)))
  return [...ofFile, ...ofChecks]
}

function pointOf({ place: { start } }: Message): string {
  return `${start.line}:${start.column}`
}
