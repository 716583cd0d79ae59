import type { Option } from './command.ts'
import { inColumns } from './in-columns.ts'

/** The options of a command as lines; none where it takes none. */
export function listOptions(options: Readonly<Record<string, Option>>): readonly string[] {
  const rows = Object.entries(options).map(([option, about]) => [`  ${nameOf(option, about)}`, about.summary])
  return rows.length > 0 ? ['', 'Options:', ...inColumns(rows)] : []
}

function nameOf(option: string, { kind, values }: Option): string {
  if (kind === 'flag') return `--${option}`
  const separator = kind === 'list' ? ',' : '|'
  return `--${option} ${typeof values === 'string' ? values : (values ?? ['value']).join(separator)}`
}
