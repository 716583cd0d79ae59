import { relative } from 'node:path'
import { inShell } from './in-shell.ts'

/** What is known of how the command was started. */
export interface Start {
  /** The file that Node.js was given, as it was named. */
  readonly script: string
  /** The folder in which the command was given. */
  readonly folder: string
  /** As npm and its like set it. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What to type before the name of a command, so that it is started again as it was: `npm run rapporteur --`. */
export function calledAs({ script, folder, env }: Start): string {
  if (env['npm_command'] === 'exec') return 'npx rapporteur'
  if (env['npm_lifecycle_event'] === 'rapporteur') return 'npm run rapporteur --'
  // A script of another name, in a project that has Rapporteur among what it needs.
  if (env['npm_lifecycle_event'] !== undefined) return 'npx rapporteur'
  // An installed one is found by its name; on Windows that starts the file in `node_modules`.
  if (!script.endsWith('.js') || /[\\/]node_modules[\\/]/.test(script)) return 'rapporteur'
  return `node ${inShell(relative(folder, script).replaceAll('\\', '/'))}`
}
