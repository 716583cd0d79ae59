import { posix } from 'node:path'
import type { Message } from '../../core/message.ts'
import type { ExchangeFormat, Parcel } from '../../core/translate/exchange/exchange-format.ts'
import { type HandOffChoice, handOffOf } from '../../core/translate/exchange/hand-off-of.ts'
import { unholdableFindings } from '../../core/translate/exchange/xml/unholdable-findings.ts'
import { readGlossary } from '../../core/translate/glossary/read-glossary.ts'
import { update } from '../../core/translate/merge/update.ts'
import { UserError } from '../../core/user-error.ts'
import { human } from '../reporters/human.ts'
import { hasErrors, pathFrom, showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { memoryFor } from './memory-for.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** What goes into the parcels. */
export interface Packing {
  readonly choice: HandOffChoice
  readonly formats: readonly ExchangeFormat[]
  readonly isEmptyTarget: boolean
}

/** A parcel for each language, up to date with the report; unset where a file cannot be read, which has then been said. */
export async function packed(
  translated: TranslatedReport,
  packing: Packing,
  terminal: Terminal,
): Promise<readonly Parcel[] | undefined> {
  const { translations, report } = translated
  if (translations.length === 0) {
    throw new UserError(`\`${report.name}\` is translated into no language`, {
      hint: 'Name one with `--lang`, or all of them as `languages` in report.yaml',
      exitCode: 2,
    })
  }
  const parcels: Parcel[] = []
  const messages: Message[] = []
  for (const translation of translations) {
    checkBegun(translation, translated, terminal)
    const { parcel, messages: said } = await parcelOf(translation, translated, packing)
    messages.push(...translation.messages.filter((one) => hasErrors([one], false)), ...said)
    if (parcel) parcels.push(parcel)
  }
  if (messages.length > 0)
    terminal.talk.say(showMessages([{ ...translated, messages }], human, terminal.talk, terminal.folder))
  return parcels.length === translations.length ? parcels : undefined
}

function checkBegun(
  { catalogue, messages, path, language }: OpenTranslation,
  { folder }: TranslatedReport,
  terminal: Terminal,
): void {
  if (catalogue || messages.length > 0) return
  const report = pathFrom(terminal.folder, folder)
  throw new UserError(`There is no \`${posix.join(report, path)}\`, so there is nothing to hand over`, {
    hint: `\`rapporteur i18n init ${report} --lang ${language}\` begins a translation`,
    exitCode: 1,
  })
}

interface Packed {
  readonly parcel: Parcel | undefined
  readonly messages: readonly Message[]
}

async function parcelOf(
  { language, catalogue }: OpenTranslation,
  translated: TranslatedReport,
  { choice, formats, isEmptyTarget }: Packing,
): Promise<Packed> {
  if (!catalogue) return { parcel: undefined, messages: [] }
  const { report, units, glossary } = translated
  const { title, subject } = report.manifest
  const { remembered, messages } = await memoryFor(language, translated)
  const languages = { source: report.language, target: language }
  // As `update` would, so that what has changed since goes out with its former text.
  const updated = update(units, catalogue, { languages, memory: remembered }).catalogue
  const about = {
    report: report.name,
    title: subject ? `${title}: ${subject}` : title,
    from: report.language,
    to: language,
  }
  const handOff = handOffOf({ ...about, units, catalogue: updated }, choice)
  const isXml = formats.some(({ name }) => name !== 'po' && name !== 'csv')
  return {
    parcel: {
      handOff,
      catalogue: updated,
      glossary: readGlossary(glossary ?? '', 'translations/glossary.csv').glossary,
      memory: remembered,
      emptyTarget: isEmptyTarget ? 'empty' : 'source',
    },
    messages: [
      ...messages,
      ...(isXml ? unholdableFindings(handOff) : []).map((one) => ({ severity: 'warning' as const, ...one })),
    ],
  }
}
