import type { Command, Option } from './command.ts'
import { commands } from './commands/index.ts'
import { inColumns } from './in-columns.ts'

/** What `rapporteur help` prints. */
export async function helpOverview(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((load) => load()))
  return [
    'Usage: rapporteur <command>',
    '',
    ...inColumns(all.map(({ name, operands, summary }) => [`  ${name} ${operands}`, summary])),
    '',
    '`rapporteur help <command>` lists the options of a command.',
    'Exit codes: 0 fine, 1 the report has errors, 2 wrong usage, 3 the machine lacks something.',
  ].join('\n')
}

/** What `rapporteur help <command>` prints. */
export function helpFor({ name, summary, operands, options }: Command): string {
  const list = listOptions(options)
  return [
    `Usage: rapporteur ${name} ${operands}${list.length > 0 ? ' [options]' : ''}`,
    '',
    `${summary}.`,
    ...list,
  ].join('\n')
}

/** The options of a command as lines; none where it takes none. */
export function listOptions(options: Command['options']): readonly string[] {
  const rows = Object.entries(options).map(([option, about]) => [`  ${nameOf(option, about)}`, about.summary])
  return rows.length > 0 ? ['', 'Options:', ...inColumns(rows)] : []
}

function nameOf(option: string, { kind, values }: Option): string {
  if (kind === 'flag') return `--${option}`
  const separator = kind === 'list' ? ',' : '|'
  return `--${option} ${typeof values === 'string' ? values : (values ?? ['value']).join(separator)}`
}
