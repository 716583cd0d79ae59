import { join, resolve } from 'node:path'
import { languageName } from '../../core/language-name.ts'
import { UserError } from '../../core/user-error.ts'
import { readStarter } from '../../files/read-starter.ts'
import { whatStandsIn } from '../../files/what-stands-in.ts'
import { writeArtifacts } from '../../files/write-artifacts.ts'
import type { Command } from '../command.ts'
import { inColumns } from '../in-columns.ts'
import { inShell } from '../in-shell.ts'
import { askIdentity } from '../init/ask-identity.ts'
import { type Identity, identityIn, withIdentity } from '../init/identity.ts'
import { languagesOfHouse } from '../init/known-language.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'

export const init: Command = {
  name: 'init',
  summary: 'Begins a report: writes a small one that shows every element, to be overwritten',
  operands: '<folder>',
  options: {
    title: { kind: 'text', summary: 'The title of the report', values: '"Annual Report"' },
    language: { kind: 'text', summary: 'The language in which it is written', values: 'en' },
    publisher: { kind: 'text', summary: 'Who publishes it', values: '"Audit Office"' },
    minimal: { kind: 'flag', summary: 'Nothing but report.yaml and one section' },
  },
  examples: [
    'rapporteur init content/my-report',
    'rapporteur init content/audit --title "Annual Audit" --publisher "Audit Office"',
    'rapporteur init content/report --minimal --language ru',
  ],
  async run(asked, terminal) {
    const folder = folderIn(asked.operands, terminal)
    const target = resolve(terminal.folder, folder)
    await requireFree(target, folder, terminal)
    const files = await readStarter(asked.flag('minimal') ? 'minimal' : 'example')
    const manifest = new TextDecoder().decode(files.get('report.yaml'))
    const languages = await languagesOfHouse(terminal.folder)
    const identity = await askIdentity(asked, { usual: identityIn(manifest), languages }, terminal)
    const artifacts = [...files].map(([path, contents]) => {
      return { path, contents: path === 'report.yaml' ? withIdentity(manifest, identity) : contents }
    })
    await writeArtifacts(target, artifacts, terminal.signal)
    terminal.output.say(whatNext({ folder: pathFrom(terminal.folder, target), count: files.size, identity }, terminal))
    return 0
  },
}

function folderIn([folder, ...others]: readonly string[], { program }: Terminal): string {
  if (folder === undefined) {
    throw new UserError('Unexpected `init` alone, expected the folder of the new report after it', {
      hint: `For example \`${program} init content/my-report\``,
      exitCode: 2,
    })
  }
  if (others.length === 0) return folder
  throw new UserError(`Unexpected \`${others[0]}\`, expected one folder after \`init\``, {
    hint: 'Put the name of a folder with spaces between quotation marks',
    exitCode: 2,
  })
}

async function requireFree(target: string, folder: string, { program }: Terminal): Promise<void> {
  const names = await whatStandsIn(target)
  if (names.length === 0) return
  const isReport = names.includes('report.yaml')
  const more = names.length > 1 ? ` and ${names.length - 1} more` : ''
  const other =
    isReport && resolve(folder) !== resolve('.') ? `${folder.replace(/[\\/]+$/, '')}-2` : join(folder, 'my-report')
  throw new UserError(
    `In \`${folder}\` stands ${isReport ? 'a report' : `\`${names[0]}\`${more}`} already, and nothing is written over it`,
    { hint: `Name a folder that is new or empty: \`${program} init ${inShell(other)}\``, exitCode: 2 },
  )
}

interface Begun {
  readonly folder: string
  /** Of its files. */
  readonly count: number
  readonly identity: Identity
}

function whatNext({ folder, count, identity: { language } }: Begun, { program }: Terminal): string {
  const path = inShell(visible(folder))
  const isEnglish = language.split('-')[0] === 'en'
  const note = `Its texts are examples in English; what is added to them, such as “Contents”, is in ${languageName(language)}.`
  const steps = [
    ['Write', `${visible(folder)}/report.yaml, then the files in ${visible(folder)}/sections/`],
    ['Preview', `${program} preview ${path}`],
    ['Build', `${program} build ${path}`],
  ]
  return [
    `${visible(folder)}: a report of ${count} files.`,
    ...(isEnglish ? [] : [note]),
    '',
    ...inColumns(steps),
  ].join('\n')
}
