import { rules } from '../../core/lint/index.ts'
import { translationRules } from '../../core/translate/checks/index.ts'
import type { Command, Option } from '../command.ts'
import { commands } from '../commands/index.ts'
import { verbs } from '../i18n/index.ts'
import { lang } from '../i18n/lang.ts'
import { shells } from './shells.ts'

/** A place on the command line where words can be completed: after `build`, after `i18n check`. */
export interface Completable {
  /** What stands before: `['i18n', 'check']`. */
  readonly path: readonly string[]
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /** Folders of reports, any folders, or one of these words. */
  readonly operands: 'reports' | 'folders' | readonly string[]
}

/** Every place, the commands first. */
export async function completables(): Promise<readonly Completable[]> {
  const all = await Promise.all([...commands.values()].map((load) => load()))
  const ofI18n = await Promise.all([...verbs.values()].map((load) => load()))
  const help = [...all.map(({ name }) => name), 'completion']
  return [
    ...all.map((command) => ({ ...command, path: [command.name], operands: operandsOf(command) })),
    { path: ['completion'], summary: 'Prints what makes a shell complete commands', options: {}, operands: shells },
    { path: ['help'], summary: 'Says what there is, and the options of a command', options: {}, operands: help },
    ...ofI18n.map(({ name, summary, options }) => {
      return { path: ['i18n', name], summary, options: { lang, ...options }, operands: 'reports' as const }
    }),
  ]
}

function operandsOf({ name, operands }: Command): Completable['operands'] {
  if (name === 'i18n') return [...verbs.keys()]
  if (name === 'explain') return [...rules, ...translationRules].map(({ id }) => id).sort()
  if (operands.includes('report')) return 'reports'
  return operands.includes('folder') ? 'folders' : []
}
