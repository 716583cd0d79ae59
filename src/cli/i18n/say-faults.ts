import { human } from '../reporters/human.ts'
import { hasErrors, showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** Says the errors for which nothing may be written: those of the report. Whether there are any. */
export function sayFaultsOfReport(translated: TranslatedReport, terminal: Terminal): boolean {
  const errors = translated.messages.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return false
  terminal.output.say(showMessages([{ ...translated, messages: errors }], human, terminal.output, terminal.folder))
  terminal.talk.say('Nothing was changed, because texts may be missing from a report with errors')
  return true
}

/** Says what reading the file of a translation stumbled over. Whether it must not be written over. */
export function sayFaultsOfFile(
  { messages, path }: OpenTranslation,
  translated: TranslatedReport,
  { output, talk, folder }: Terminal,
): boolean {
  if (messages.length === 0) return false
  output.say(showMessages([{ ...translated, messages }], human, output, folder))
  if (!hasErrors(messages, false)) return false
  talk.say(`\`${path}\` was left as it is: nothing is written over a file that was not read whole`)
  return true
}
