import { nearest } from '../../core/nearest.ts'
import { UserError } from '../../core/user-error.ts'
import type { Asked, Command } from '../command.ts'
import { verbs } from '../i18n/index.ts'
import { lang } from '../i18n/lang.ts'
import { openTranslations } from '../i18n/open-translations.ts'
import type { Verb } from '../i18n/verb.ts'
import { inColumns } from '../in-columns.ts'
import { listOptions } from '../list-options.ts'
import { openReport } from '../open-report.ts'
import { readArguments } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'

export const i18n: Command = {
  name: 'i18n',
  summary: 'Works with the translations of a report; alone, lists what it can do',
  operands: '<what> <report>',
  options: {},
  readsItself: true,
  async run({ operands: [name, ...rest] }, terminal) {
    if (name === undefined || isHelp(name)) {
      terminal.output.say(await overview())
      return name === undefined ? 2 : 0
    }
    const verb = await verbOf(name)
    if (rest.some(isHelp)) {
      terminal.output.say(helpFor(verb))
      return 0
    }
    return run(verb, rest, terminal)
  },
}

async function run(verb: Verb, rest: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments({ ...verb, name: `i18n ${verb.name}`, options: { lang, ...verb.options } }, rest)
  const [folder, ...operands] = asked.operands
  if (folder === undefined) throw missingReport(verb)
  if (operands.length > 0 && verb.operands === '') throw tooMany(verb, operands)
  const open = await openReport(folder, terminal.folder, terminal.progress)
  return verb.run(openTranslations(open, asked.list('lang')), withOperands(asked, operands), terminal)
}

function withOperands(asked: Asked, operands: readonly string[]): Asked {
  return { ...asked, operands }
}

async function verbOf(name: string): Promise<Verb> {
  const load = verbs.get(name)
  if (load !== undefined) return load()
  const near = nearest(name, [...verbs.keys()])
  throw new UserError(`Unexpected \`i18n ${name}\`, expected one of ${[...verbs.keys()].join(', ')}`, {
    hint: near ? `Did you mean \`i18n ${near}\`?` : '`rapporteur i18n` says what each of them does',
    exitCode: 2,
  })
}

function missingReport({ name }: Verb): UserError {
  return new UserError(`Unexpected \`i18n ${name}\` alone, expected the folder of a report after it`, {
    hint: `For example \`rapporteur i18n ${name} content/my-report\``,
    exitCode: 2,
  })
}

function tooMany({ name }: Verb, [first]: readonly string[]): UserError {
  return new UserError(`Unexpected \`${first}\`, expected one report after \`i18n ${name}\``, {
    hint: 'One report at a time; languages are named with `--lang ru,kk`',
    exitCode: 2,
  })
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help'
}

async function overview(): Promise<string> {
  const all = await Promise.all([...verbs.values()].map((load) => load()))
  return [
    'Usage: rapporteur i18n <what> <report> [--lang ru,kk]',
    '',
    ...inColumns(
      all.map(({ name, operands, summary }) => [`  ${[name, operands].filter(Boolean).join(' ')}`, summary]),
    ),
    '',
    '`rapporteur i18n <what> --help` lists the options of each.',
  ].join('\n')
}

function helpFor({ name, operands, summary, options }: Verb): string {
  const usage = `Usage: rapporteur i18n ${name} <report>${operands && ` ${operands}`} [options]`
  return [usage, '', `${summary}.`, ...listOptions({ lang, ...options })].join('\n')
}
