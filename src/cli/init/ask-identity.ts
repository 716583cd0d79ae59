import { UserError } from '../../core/user-error.ts'
import type { Asked } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import type { Identity } from './identity.ts'
import { requireKnown } from './known-language.ts'

/** What options say of the identity of a report, then what is answered to questions, where anybody can answer, then what is usual. */
export async function askIdentity(
  asked: Asked,
  { usual, languages }: { readonly usual: Identity; readonly languages: readonly string[] },
  { ask = usualAnswer, talk }: Pick<Terminal, 'ask' | 'talk'>,
): Promise<Identity> {
  const given = asked.text('language')
  if (given !== undefined) requireKnown(given, languages)
  const answer = async (name: string, question: string, otherwise: string) => {
    return tidy(asked.text(name) ?? (await ask(question, otherwise))) || otherwise
  }
  const title = await answer('title', 'Title', usual.title)
  const language = given ?? (await askLanguage())
  return { title, language, publisher: await answer('publisher', 'Publisher', usual.publisher) }

  async function askLanguage(): Promise<string> {
    const language = tidy(await ask(`Language: ${languages.join(', ')}`, usual.language)) || usual.language
    try {
      requireKnown(language, languages)
      return language
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      talk.say([error.message, error.hint].filter(Boolean).join('\n'))
      return askLanguage()
    }
  }
}

async function usualAnswer(_question: string, usual: string): Promise<string> {
  return usual
}

/** On one line. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
