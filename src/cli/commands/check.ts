import type { Command } from '../command.ts'
import { foldersOf, openReport } from '../open-report.ts'
import { quiet } from '../quiet.ts'
import { human } from '../reporters/human.ts'
import { reporters } from '../reporters/index.ts'
import { hasErrors, showMessages } from '../show-messages.ts'

export const check: Command = {
  name: 'check',
  summary: 'Says everything that is wrong with a report, and writes nothing',
  operands: '[report…]',
  options: {
    format: { kind: 'text', summary: 'How messages are printed', values: [...reporters.keys()] },
    strict: { kind: 'flag', summary: 'Warnings count as errors' },
    quiet,
  },
  async run(asked, { folder, output, signal, progress }) {
    const opened = []
    for (const report of await foldersOf(asked, folder)) {
      signal.throwIfAborted()
      opened.push(await openReport(report, folder, progress))
    }
    output.say(showMessages(opened, reporters.get(asked.text('format') ?? 'human') ?? human, output, folder))
    return opened.some(({ messages }) => hasErrors(messages, asked.flag('strict'))) ? 1 : 0
  },
}
