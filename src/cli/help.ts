import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { completion } from './completion/completion.ts'
import { inColumns } from './in-columns.ts'
import { listOptions } from './list-options.ts'

/** What `rapporteur help` prints. */
export async function helpOverview(): Promise<string> {
  const all = [...(await Promise.all([...commands.values()].map((load) => load()))), completion]
  return [
    'Usage: rapporteur <command>',
    '',
    ...inColumns(all.map(({ name, operands, summary }) => [`  ${name} ${operands}`.trimEnd(), summary])),
    '',
    '`rapporteur help <command>` lists the options of a command.',
    'To begin: `rapporteur init content/my-report`.',
    'Exit codes: 0 fine, 1 the report has errors, 2 wrong usage, 3 the machine lacks something.',
  ].join('\n')
}

/** What `rapporteur help <command>` prints. */
export function helpFor({ name, summary, operands, options, examples = [] }: Command): string {
  const list = listOptions(options)
  return [
    `Usage: rapporteur ${name} ${operands}${list.length > 0 ? ' [options]' : ''}`,
    '',
    `${summary}.`,
    ...list,
    ...(examples.length > 0 ? ['', 'For example:', ...examples.map((one) => `  ${one}`)] : []),
  ].join('\n')
}
