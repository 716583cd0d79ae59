import type { Command } from '../command.ts'

/** Every command, by name. Each is loaded only when it is asked for, so that `check` starts no browser. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./init.ts')).init],
  ['check', async () => (await import('./check.ts')).check],
  ['build', async () => (await import('./build.ts')).build],
  ['preview', async () => (await import('./preview.ts')).preview],
  ['i18n', async () => (await import('./i18n.ts')).i18n],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['lsp', async () => (await import('./lsp.ts')).lsp],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
])

/** Commands that are described already, and that a later version brings. */
export const comeLater: readonly string[] = ['compare', 'release', 'verify', 'import']
