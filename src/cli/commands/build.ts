import { formatNames } from '../../core/formats/names.ts'
import type { Asked, Command } from '../command.ts'
import { lazyBrowser } from '../lazy-browser.ts'
import { quiet } from '../quiet.ts'

export const build: Command = {
  name: 'build',
  summary: 'Publishes reports into `dist/`; when one has errors, nothing is replaced',
  operands: '[report…]',
  options: {
    lang: { kind: 'list', summary: 'The languages to make; all that the report has unless said', values: 'en,ru' },
    format: { kind: 'list', summary: 'What to make; everything unless said', values: formatNames },
    out: { kind: 'text', summary: 'Where to publish, instead of `dist`', values: 'dir' },
    assets: { kind: 'flag', summary: 'The web page with its styles, fonts and pictures beside it, in `assets/`' },
    strict: { kind: 'flag', summary: 'Warnings count as errors' },
    quiet,
  },
  examples: [
    'rapporteur build',
    'rapporteur build content/my-report --format pdf,html',
    'rapporteur build ~/reports/northland --lang en --out ~/out',
  ],
  async run(asked, terminal) {
    const browser = lazyBrowser(terminal.signal)
    try {
      // Ahead of all else, so that it is up by the time the text has been read.
      if (isPrinted(asked)) await browser.start()
      const { publishReports } = await import('../publish-reports.ts')
      return await publishReports(asked, browser, terminal)
    } finally {
      await browser.close()
    }
  },
}

function isPrinted(asked: Asked): boolean {
  return asked.list('format')?.includes('pdf') ?? true
}
