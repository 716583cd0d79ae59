import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { watchReport } from '../../files/watch-report.ts'
import { openInBrowser } from '../../preview/open-browser.ts'
import type { Rebuilt } from '../../preview/rebuilt.ts'
import { servePreview } from '../../preview/serve-preview.ts'
import { Session } from '../../preview/session.ts'
import { sourceOpener } from '../../preview/source-opener.ts'
import type { Asked, Command } from '../command.ts'
import { foldersOf } from '../open-report.ts'
import { pagesBrowser } from '../preview/pages-browser.ts'
import { reopenReport } from '../preview/reopen-report.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import { visible } from '../visible.ts'

export const preview: Command = {
  name: 'preview',
  summary: 'Shows a report in your browser, and shows every change when you save',
  operands: '[report]',
  options: {
    open: { kind: 'flag', summary: 'Opens the browser of this machine' },
    port: { kind: 'text', summary: 'The port, or the next that is free; 4400 unless said', values: 'number' },
    host: { kind: 'text', summary: 'An address at which others may see the report too', values: 'address' },
    poll: { kind: 'flag', summary: 'Looks for changes again and again, for disks in the network' },
  },
  async run(asked, terminal) {
    const place = { port: portOf(asked), host: asked.text('host') ?? loopback }
    const folder = await oneFolder(asked, terminal)
    const drafts = reopenReport(folder, terminal.folder)
    const watch = watchReport({ poll: asked.flag('poll'), changed: (paths) => session.changed(paths) })
    const browser = pagesBrowser(terminal.signal)
    const session: Session = new Session({
      drafts,
      layOut: browser.layOut,
      version: version(),
      follow: (folders) => watch.follow(folders),
      told: (rebuilt) => tell(rebuilt, drafts.folder, terminal),
    })
    try {
      const started = session.start()
      const openSource = sourceOpener(drafts.folder, session)
      const running = await servePreview({ ...place, session, openSource })
      try {
        await started
        await sayWhere(running, place, asked.flag('open'), terminal)
        await interrupted(terminal.signal)
        return 0
      } finally {
        session.close()
        await running.close()
      }
    } finally {
      watch.close()
      await browser.close()
    }
  },
}

const loopback = '127.0.0.1'

function portOf(asked: Asked): number {
  const given = asked.text('port') ?? '4400'
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (port <= 65_535) return port
  throw new UserError(`Unexpected port \`${given}\`, expected a number up to 65535`, {
    hint: 'Leave out `--port` to take 4400 or the next that is free',
    exitCode: 2,
  })
}

async function oneFolder(asked: Asked, { folder }: Terminal): Promise<string> {
  const [first, ...others] = await foldersOf(asked, folder)
  if (first !== undefined && others.length === 0) return first
  const names = [first ?? '', ...others].map((one) => pathFrom(folder, one))
  throw new UserError('Several reports were found, and the preview shows one', {
    hint: `Name it: ${names.map((name) => `\`rapporteur preview ${name}\``).join(', ')}`,
    exitCode: 2,
  })
}

interface Place {
  readonly port: number
  readonly host: string
}

async function sayWhere(
  { address, port }: { readonly address: string; readonly port: number },
  asked: Place,
  isOpened: boolean,
  { output, talk }: Terminal,
): Promise<void> {
  if (asked.host !== loopback) {
    talk.say(
      `Whoever reaches ${asked.host} can read this draft. Leave out \`--host\` to show it on this machine alone.`,
    )
  }
  if (asked.port !== 0 && port !== asked.port) talk.say(`Port ${asked.port} is in use; this is the next that is free.`)
  output.say(`${address} shows the report; Ctrl+C ends`)
  if (isOpened && !(await openInBrowser(address))) talk.say('No browser could be started; open the address yourself.')
}

function tell({ paths, time, errors, warnings, problems }: Rebuilt, folder: string, { output }: Terminal): void {
  if (paths.length === 0 && errors === 0) return
  const changed = `${changedIn(paths, folder)} changed`
  const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`
  output.say(`${paths.length > 0 ? changed : 'Read'}: ${Math.round(time)} ms, ${counted}`)
  for (const { severity, place, text } of problems.slice(0, 3)) {
    if (severity !== 'error') continue
    output.say(`  ${place ? `${visible(place.file)}:${place.line}:${place.column} ` : ''}${visible(text)}`)
  }
}

/** The files by name, as far as they are there; those that are put beside them for a moment are gone. */
function changedIn(paths: readonly string[], folder: string): string {
  const there = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  const names = [...new Set((there.length > 0 ? there : paths).map((path) => relative(folder, path) || '.'))]
  return names.length > 3 ? `${names.length} files` : names.map((name) => visible(name)).join(', ')
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
