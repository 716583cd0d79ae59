import { rules } from '../../core/lint/index.ts'
import { judge } from '../../core/lint/judge.ts'
import type { Message } from '../../core/message.ts'
import { checkCatalogue } from '../../core/translate/checks/check-catalogue.ts'
import { translationRules } from '../../core/translate/checks/index.ts'
import type { Glossary } from '../../core/translate/glossary/glossary.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** What the checks say of one translation. */
export function messagesOfChecks(
  { language, path, catalogue }: OpenTranslation,
  { report, units }: TranslatedReport,
  glossary: Glossary | undefined,
): readonly Message[] {
  if (catalogue === undefined) return []
  const { canPrint, texts } = report
  const about = { language, sourceLanguage: report.language, glossary, canPrint, path, text: texts.get(path) }
  return judge(checkCatalogue(units, catalogue, about), [...rules, ...translationRules], report.manifest.checks)
}
