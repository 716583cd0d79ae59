import { nearest } from '../../core/nearest.ts'
import { quote } from '../../core/quote.ts'
import { accept as acceptIn, type Chosen } from '../../core/translate/merge/accept.ts'
import { UserError } from '../../core/user-error.ts'
import type { Asked } from '../command.ts'
import { inColumns } from '../in-columns.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { mergeOptions } from './merge-options.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { sayFaultsOfFile, sayFaultsOfReport } from './say-faults.ts'
import type { Verb } from './verb.ts'
import { withHead } from './with-head.ts'
import { writeCatalogue } from './write-catalogue.ts'

export const accept: Verb = {
  name: 'accept',
  summary: 'Keeps translations as they are where the text changed and its meaning did not',
  operands: '[id…]',
  options: {
    numbers: { kind: 'flag', summary: 'Where only numbers changed, and the translation has the new ones' },
    punctuation: { kind: 'flag', summary: 'Where only signs, spaces or capitals changed' },
    'dry-run': { kind: 'flag', summary: 'Says which they are, and writes nothing' },
  },
  async run(translated, asked, terminal) {
    needLanguages(translated)
    const chosen = chosenBy(asked, translated)
    if (sayFaultsOfReport(translated, terminal)) return 1
    const work = { translated, chosen, isTried: asked.flag('dry-run') }
    const codes = []
    for (const translation of translated.translations) codes.push(await acceptOne(translation, work, terminal))
    return Math.max(...codes)
  },
}

interface Work {
  readonly translated: TranslatedReport
  readonly chosen: Chosen
  readonly isTried: boolean
}

function chosenBy(asked: Asked, { units }: TranslatedReport): Chosen {
  const ids = new Set(asked.operands.map((id) => id.toLowerCase()))
  const chosen = { ids, numbers: asked.flag('numbers'), punctuation: asked.flag('punctuation') }
  if (ids.size === 0 && !chosen.numbers && !chosen.punctuation) {
    throw new UserError('Unexpected `i18n accept` of nothing, expected the ids of messages after the report', {
      hint: 'An id stands in the notes of each message; `--numbers` and `--punctuation` take all of a kind',
      exitCode: 2,
    })
  }
  const known = new Set(units.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) throw unknownId(id, known)
  return chosen
}

function unknownId(id: string, known: ReadonlySet<string>): UserError {
  const near = nearest(id, known)
  return new UserError(`Unexpected \`${id}\`, expected the id of a message of this report`, {
    hint: near ? `Did you mean \`${near}\`?` : 'An id changes with its text; it stands in the notes of the message',
    exitCode: 2,
  })
}

async function acceptOne(translation: OpenTranslation, work: Work, terminal: Terminal): Promise<number> {
  const { translated, chosen, isTried } = work
  const { output } = terminal
  if (sayFaultsOfFile(translation, translated, terminal)) return 1
  if (translation.catalogue === undefined) return 0
  const options = { ...(await mergeOptions(translated, translation, terminal)), units: translated.units }
  const base = withHead(translated, translation.language, translation.catalogue)
  const { catalogue, accepted, refused } = acceptIn(base, chosen, options)
  if (accepted.length > 0) await writeCatalogue(translated, translation, { catalogue, isTried })
  output.say(`${visible(translation.path)}: ${accepted.length} ${isTried ? 'would be accepted' : 'accepted'}`)
  const rows = [
    ...accepted.map(({ id, source }) => ['accepted', id, quote(source)]),
    ...refused.map(({ unit: { id, source }, reason }) => ['left', id, `${quote(source)} ${reason}`]),
  ]
  for (const line of inColumns(rows)) output.say(`  ${line}`)
  return 0
}
