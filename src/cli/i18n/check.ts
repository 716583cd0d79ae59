import { rules } from '../../core/lint/index.ts'
import { judge } from '../../core/lint/judge.ts'
import type { Message } from '../../core/message.ts'
import { translationRules } from '../../core/translate/checks/index.ts'
import { readGlossary } from '../../core/translate/glossary/read-glossary.ts'
import { human } from '../reporters/human.ts'
import { reporters } from '../reporters/index.ts'
import { hasErrors, showMessages } from '../show-messages.ts'
import { messagesOfTranslation } from './messages-of-translation.ts'
import { needLanguages } from './need-languages.ts'
import type { TranslatedReport } from './open-translations.ts'
import type { Verb } from './verb.ts'

export const check: Verb = {
  name: 'check',
  summary: 'Says everything that is wrong with translations: marks, numbers, terms, punctuation',
  operands: '',
  options: {
    format: { kind: 'text', summary: 'How messages are printed', values: [...reporters.keys()] },
    strict: { kind: 'flag', summary: 'Warnings count as errors' },
  },
  async run(translated, asked, { folder, output }) {
    needLanguages(translated)
    const messages = messagesOf(translated)
    const reporter = reporters.get(asked.text('format') ?? 'human') ?? human
    output.say(showMessages([{ ...translated, messages }], reporter, output, folder))
    return hasErrors(messages, asked.flag('strict')) ? 1 : 0
  },
}

function messagesOf(translated: TranslatedReport): readonly Message[] {
  const { report, translations } = translated
  const path = 'translations/glossary.csv'
  const { glossary, findings = [] } = translated.glossary === undefined ? {} : readGlossary(translated.glossary, path)
  return [
    ...judge(findings, [...rules, ...translationRules], report.manifest.checks),
    ...translations.flatMap((translation) => messagesOfTranslation(translation, translated, glossary)),
  ]
}
