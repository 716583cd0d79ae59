import type { UpdateOptions } from '../../core/translate/merge/update.ts'
import { human } from '../reporters/human.ts'
import { showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { memoryFor } from './memory-for.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** What every merge of a translation needs to know; in a terminal, what reading the memory stumbled over is said. */
export async function mergeOptions(
  translated: TranslatedReport,
  { language }: Pick<OpenTranslation, 'language'>,
  terminal?: Terminal,
): Promise<UpdateOptions> {
  const { remembered, messages } = await memoryFor(language, translated)
  if (terminal && messages.length > 0) {
    terminal.talk.say(showMessages([{ ...translated, messages }], human, terminal.talk, terminal.folder))
  }
  return { languages: { source: translated.report.language, target: language }, memory: remembered }
}
