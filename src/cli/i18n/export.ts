import { posix, resolve } from 'node:path'
import { nearest } from '../../core/nearest.ts'
import type { Artifact } from '../../core/report.ts'
import type { ExchangeFormat, Parcel } from '../../core/translate/exchange/exchange-format.ts'
import type { HandOff } from '../../core/translate/exchange/hand-off.ts'
import { exchangeFormats } from '../../core/translate/exchange/index.ts'
import { wordCountOf } from '../../core/translate/exchange/word-count-of.ts'
import { UserError } from '../../core/user-error.ts'
import { contains } from '../../files/inside.ts'
import { writeArtifacts } from '../../files/write-artifacts.ts'
import type { Asked } from '../command.ts'
import { inColumns } from '../in-columns.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import type { TranslatedReport } from './open-translations.ts'
import { packed } from './packed.ts'
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
    const formats = (asked.list('format') ?? ['po']).flatMap((name) => exchangeFormats.get(name) ?? [])
    const target = targetOf(translated, asked, terminal)
    checkParts(asked.list('part'), translated)
    checkGlossary(formats, translated)
    const choice = {
      states: states.filter((one) => asked.list('only')?.includes(one) ?? true),
      parts: asked.list('part'),
    }
    const parcels = await packed(translated, { choice, formats, isEmptyTarget: asked.flag('empty-target') }, terminal)
    if (!parcels) return 1
    const files = parcels.flatMap((parcel) => filesOf(parcel, formats))
    const artifacts = files.flatMap(({ artifacts }) => artifacts)
    if (artifacts.length > 0) await writeArtifacts(target, artifacts, terminal.signal)
    terminal.output.say(shown(files, parcels, visible(pathFrom(terminal.folder, target))))
    return 0
  },
}

function targetOf({ report, folder }: TranslatedReport, asked: Asked, terminal: Terminal): string {
  const target = resolve(terminal.folder, asked.text('out') ?? posix.join('dist', 'translations', report.name))
  if (!contains(resolve(terminal.folder, folder), target)) return target
  throw new UserError('Unexpected output folder inside the report, where the translations themselves lie', {
    hint: 'Choose another folder with `--out`, or leave it out to write into `dist/translations`',
    exitCode: 2,
  })
}

function checkParts(parts: readonly string[] = [], { report }: TranslatedReport): void {
  const known = ['recommendations', ...report.sections.map(({ id }) => id)]
  const unknown = parts.find((part) => !known.includes(part))
  if (unknown === undefined) return
  const near = nearest(unknown, known)
  throw new UserError(`Unexpected part \`${unknown}\`, expected \`recommendations\` or the id of a section`, {
    hint: near ? `Did you mean \`${near}\`?` : `The sections are ${known.slice(1).join(', ')}`,
    exitCode: 2,
  })
}

function checkGlossary(formats: readonly ExchangeFormat[], { report, glossary }: TranslatedReport): void {
  if (glossary !== undefined || !formats.some(({ name }) => name === 'tbx')) return
  throw new UserError(`\`${report.name}\` has no glossary to hand over`, {
    hint: 'Write one as `translations/glossary.csv`, with the columns term, ru, kk and note, or leave `tbx` out',
    exitCode: 1,
  })
}

interface Files {
  readonly artifacts: readonly Artifact[]
  readonly messages: number
}

/** A format that has nothing to say of a hand-off without messages writes nothing. */
function filesOf(parcel: Parcel, formats: readonly ExchangeFormat[]): readonly Files[] {
  const { messages } = parcel.handOff
  return formats.flatMap((format): readonly Files[] => {
    const held = format.name === 'tmx' ? messages.filter(({ state }) => state === 'translated') : messages
    if (format.name === 'tbx') return [{ artifacts: format.write(parcel), messages: 0 }]
    return held.length === 0 ? [] : [{ artifacts: format.write(parcel), messages: held.length }]
  })
}

function shown(files: readonly Files[], parcels: readonly Parcel[], target: string): string {
  const rows = files.map(({ artifacts, messages }) => [
    visible(posix.join(target, placeOf(artifacts))),
    messages === 0 ? '' : counted(messages, 'message'),
  ])
  return [...inColumns(rows, [1]), ...parcels.map(({ handOff }) => wordsShown(handOff))].join('\n')
}

/** The file, or the folder that all of them lie in: `omegat-ru/`. */
function placeOf([first, ...others]: readonly Artifact[]): string {
  const path = first?.path ?? ''
  const place = path.includes('/') ? path.replace(/\/.*/, '/') : path
  return others.length > 0 ? `${place} (${others.length + 1} files)` : place
}

function wordsShown(handOff: HandOff): string {
  if (handOff.messages.length === 0) return `${handOff.to}: nothing to hand over`
  const { new: fresh, fuzzy, translated, repeated } = wordCountOf(handOff)
  const kinds = [
    `${fresh.toLocaleString('en')} new`,
    `${fuzzy.toLocaleString('en')} fuzzy`,
    `${translated.toLocaleString('en')} translated`,
    `${repeated.toLocaleString('en')} repeated`,
  ]
  return `${handOff.to}: words ${kinds.join(', ')}`
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}
