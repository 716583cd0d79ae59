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
  examples: ['rapporteur check', 'rapporteur check content/my-report --strict', 'rapporteur check --format concise'],
  async run(asked, { folder, output, talk, signal, progress }) {
    const opened = []
    for (const report of await foldersOf(asked, folder)) {
      signal.throwIfAborted()
      opened.push(await openReport(report, folder, progress))
    }
    const format = asked.text('format') ?? 'human'
    output.say(showMessages(opened, reporters.get(format) ?? human, output, folder))
    const [first] = opened.flatMap(({ messages }) => messages)
    if (first && format === 'human' && !asked.flag('quiet')) {
      talk.say(`\`rapporteur explain ${first.rule}\` says more; each message ends with the name of its rule.`)
    }
    return opened.some(({ messages }) => hasErrors(messages, asked.flag('strict'))) ? 1 : 0
  },
}
