import type { ExchangeFormat, Parcel } from '../../core/translate/exchange/exchange-format.ts'
import { exchangeFormats } from '../../core/translate/exchange/index.ts'
import { writeArtifacts } from '../../files/write-artifacts.ts'
import { pathFrom } from '../show-messages.ts'
import { visible } from '../visible.ts'
import { checkGlossary, checkParts } from './check-export.ts'
import { exportTarget } from './export-target.ts'
import { packed } from './packed.ts'
import { sayFaultsOfReport } from './say-faults.ts'
import { showHandOffs, type Written } from './show-hand-offs.ts'
import type { Verb } from './verb.ts'

const states = ['empty', 'fuzzy', 'translated'] as const

export const exportTranslations: Verb = {
  name: 'export',
  summary: 'Writes files for translators, and counts their words',
  operands: '',
  options: {
    format: { kind: 'list', summary: 'What to write; `po` unless said', values: [...exchangeFormats.keys()] },
    only: { kind: 'list', summary: 'Only messages in these states', values: states },
    part: { kind: 'list', summary: 'Only recommendations, or sections by their ids', values: 'recommendations,media' },
    'empty-target': { kind: 'flag', summary: 'XLIFF without the source as target where nothing is translated' },
    out: { kind: 'text', summary: 'Where to write, instead of `dist/translations/<report>`', values: 'dir' },
  },
  async run(translated, asked, terminal) {
    if (sayFaultsOfReport(translated, terminal)) return 1
    const formats = (asked.list('format') ?? ['po']).flatMap((name) => exchangeFormats.get(name) ?? [])
    const target = exportTarget(translated, asked, terminal)
    checkParts(asked.list('part'), translated)
    checkGlossary(formats, translated)
    const choice = {
      states: states.filter((one) => asked.list('only')?.includes(one) ?? true),
      parts: asked.list('part'),
    }
    const parcels = await packed(translated, { choice, formats, isEmptyTarget: asked.flag('empty-target') }, terminal)
    if (!parcels) return 1
    const files = parcels.flatMap((parcel) => filesOf(parcel, formats))
    // Some share what goes along with them.
    const artifacts = new Map(files.flatMap(({ artifacts }) => artifacts.map((one) => [one.path, one])))
    if (artifacts.size > 0) await writeArtifacts(target, [...artifacts.values()], terminal.signal)
    for (const { handOff } of parcels.filter((parcel) => formats.some((one) => isEmptyMemory(one, parcel)))) {
      terminal.talk.say(`${handOff.to}: no memory was written, because nothing that was chosen is translated`)
    }
    terminal.output.say(showHandOffs(files, parcels, visible(pathFrom(terminal.folder, target))))
    return 0
  },
}

/** What would hold nothing is not written. */
function filesOf(parcel: Parcel, formats: readonly ExchangeFormat[]): readonly Written[] {
  return formats.flatMap((format) => {
    const messages = messagesIn(format, parcel)
    return messages === 0 ? [] : [{ artifacts: format.write(parcel), messages }]
  })
}

function isEmptyMemory(format: ExchangeFormat, parcel: Parcel): boolean {
  return format.name === 'tmx' && parcel.handOff.messages.length > 0 && messagesIn(format, parcel) === 0
}

/** How many messages a file holds; unset where it holds none of them, but terms. */
function messagesIn({ name }: ExchangeFormat, { handOff: { messages } }: Parcel): number | undefined {
  if (name === 'tbx') return undefined
  return name === 'tmx' ? messages.filter(({ state }) => state === 'translated').length : messages.length
}
