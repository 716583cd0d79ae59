import type { Command } from '../command.ts'
import { unlessInterrupted } from '../interruption.ts'
import { version } from '../version.ts'

export const lsp: Command = {
  name: 'lsp',
  summary: 'Tells an editor what is wrong while you type, and completes, shows, finds and renames',
  operands: '',
  options: {
    stdio: { kind: 'flag', summary: 'Speak over standard input and output, as it does anyway' },
    // Editors that are made with the usual library give it, and that library reads it.
    clientProcessId: { kind: 'text', summary: 'The process of the editor, with which it ends', values: 'number' },
  },
  async run(_, { signal }) {
    const { serveOverStdio } = await import('../../lsp/serve-over-stdio.ts')
    await unlessInterrupted(serveOverStdio(version()), signal)
    return 0
  },
}
