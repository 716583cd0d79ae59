import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { pagesBrowser } from '../../src/cli/preview/pages-browser.ts'
import { reopenReport } from '../../src/cli/preview/reopen-report.ts'
import { version } from '../../src/cli/version.ts'
import { watchReport } from '../../src/files/watch-report.ts'
import type { SourcePlace } from '../../src/preview/find-source.ts'
import type { Rebuilt } from '../../src/preview/rebuilt.ts'
import { type RunningPreview, servePreview } from '../../src/preview/serve-preview.ts'
import { Session } from '../../src/preview/session.ts'
import { temporaryFolder } from '../files/folder.ts'

/** A report that is shown by a preview, for one test. */
export interface Previewed extends RunningPreview {
  readonly folder: string
  readonly session: Session
  /** What the terminal was told. */
  readonly told: Rebuilt[]
  /** The places that were opened in an editor. */
  readonly opened: SourcePlace[]
  /** Writes a file as an editor does, and waits until it was read. */
  save(path: string, text: string): Promise<void>
  /** Keeps pages from being laid out from nothing, until it is called to let them go. */
  holdPages(): () => void
}

export async function previewed(
  files: Readonly<Record<string, string>>,
  /** Of the project, such as those of a theme. */
  others: Readonly<Record<string, string>> = {},
): Promise<Previewed> {
  const project = temporaryFolder()
  const folder = join(project, 'content', 'report')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined)
  for (const [path, text] of Object.entries(files)) write(path, text)
  for (const [path, text] of Object.entries(others)) write(join('..', '..', path), text)
  const told: Rebuilt[] = []
  const opened: SourcePlace[] = []
  const watch = watchReport({ changed: (paths) => session.changed(paths) })
  const browser = pagesBrowser(new AbortController().signal)
  let held = Promise.resolve()
  const holdPages = () => {
    let letGo = () => {}
    held = new Promise((resolve) => {
      letGo = resolve
    })
    return letGo
  }
  const session: Session = new Session({
    layOut: async (job, work) => {
      await held
      return browser.layOut(job, work)
    },
    drafts: reopenReport(folder, project),
    version: version(),
    follow: (folders) => watch.follow(folders),
    told: (rebuilt) => told.push(rebuilt),
  })
  const openSource = async (place: SourcePlace) => {
    opened.push(place)
    return 'Opened.'
  }
  const running = await servePreview({ port: 0, host: '127.0.0.1', session, openSource })
  onTestFinished(async () => {
    watch.close()
    session.close()
    await running.close()
    await browser.close()
  })
  await session.start()
  const save = async (path: string, text: string) => {
    const before = told.length
    // Of what stays as it is nobody is told.
    if (read(path) === text) return
    write(path, text)
    await vi.waitFor(() => {
      if (told.length === before) throw new Error(`${path} was not read`)
    }, 10_000)
    await session.settled()
  }
  return { ...running, folder, session, told, opened, save, holdPages }
}

/** A report of some length, with notes, a recommendation and a table. */
export const longReport: Readonly<Record<string, string>> = {
  'report.yaml': 'title: A Report\nsubject: Northland\nlanguage: en\nsections: [summary, media, lists]\n',
  'sections/summary.md': `---\ntitle: Summary\n---\n\n${paragraphs('summary', 20)}`,
  'sections/media.md': `---\ntitle: Media\n---\n\n## Television {#television}\n\n${paragraphs('media', 30)}\n\n:::recommendation{#open to="Parliament"}\nCommissions should meet in public.\n:::\n\nSee [](#open).\n\n| Votes | Share |\n|---|---|\n| 10 | 20 |\n`,
  'sections/lists.md': '---\ntitle: Lists\n---\n\n::recommendations{list=other}\n',
}

export function paragraphs(name: string, count: number): string {
  const one = (index: number) =>
    `Paragraph ${index} of ${name} has some words, and a few more of them to fill its lines.[^${name}-${index}] It ends here.`
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const notes = numbers.map((index) => `[^${name}-${index}]: Note ${index} of ${name}.`)
  return [...numbers.map(one), ...notes].join('\n\n')
}
