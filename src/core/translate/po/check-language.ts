import { knownLanguageName } from '../../language-name.ts'
import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import { findingInPo } from './place-in-po.ts'
import { mayBeOneLanguage, poLanguageOf } from './po-language.ts'

/** Whether the head of a file is there and names the language that the file is named after. */
export function checkLanguage(header: ReadonlyMap<string, string>, path: string, place: Place): readonly Finding[] {
  const wanted = languageOfName(path)
  const found = header.get('Language') ?? ''
  if (found === '') return [findingInPo('po-is-tidy', place, header.size === 0 ? noHead : noLanguage(wanted))]
  if (wanted === undefined || mayBeOneLanguage(found, wanted)) return []
  return [findingInPo('po-language-is-right', place, otherLanguage(found, wanted, path))]
}

/** `translations/pt-BR.po`: `pt-BR`. A file with a name of another kind may be of any language. */
function languageOfName(path: string): string | undefined {
  const name = /(?:^|[\\/])([A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]+)*)\.po$/.exec(path)?.[1]
  return name !== undefined && isLanguage(name) ? name : undefined
}

function isLanguage(name: string): boolean {
  const [language = ''] = name.split(/[-_@]/)
  return knownLanguageName(language) !== undefined
}

const noHead = {
  text: 'Unexpected file without a head, expected a first message with `msgid ""` and `Language: …`',
  hint: 'The next `rapporteur i18n update` writes one. If the file had one, its beginning was lost: ask for it again.',
}

function noLanguage(wanted: string | undefined) {
  const language = wanted === undefined ? '`Language: …`' : `\`Language: ${poLanguageOf(wanted)}\``
  return {
    text: `Unexpected head without a language, expected ${language}`,
    hint: 'In Poedit: Translation → Properties → Language. The next `rapporteur i18n update` writes it too.',
  }
}

function otherLanguage(found: string, wanted: string, path: string) {
  return {
    text: `Unexpected language ${quote(found)}, expected ${quote(poLanguageOf(wanted))} in a file named \`${nameOf(path)}\``,
    hint: 'If the texts are in the language of the head, rename the file; if not, set the language: in Poedit, Translation → Properties → Language.',
  }
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
