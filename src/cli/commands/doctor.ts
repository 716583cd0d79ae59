import { baseOfTheme } from '../../core/parse/base-of-theme.ts'
import { UserError } from '../../core/user-error.ts'
import { isWritable } from '../../files/is-writable.ts'
import { readTheme } from '../../files/read-theme.ts'
import type { Command } from '../command.ts'
import { inColumns } from '../in-columns.ts'
import { visible } from '../visible.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'Says what this machine lacks',
  operands: '',
  options: { out: { kind: 'text', summary: 'Where reports are published, instead of `dist`', values: 'dir' } },
  async run(asked, { folder, output }) {
    const found = [
      nodeOfThisProcess(),
      await browserOfThisMachine(),
      await fontsOfTheme(folder),
      await placeForOutputs(asked.text('out') ?? 'dist', folder),
    ]
    const rows = found.map(({ part, state, remedy }) => [remedy === undefined ? 'ok' : 'lacks', part, visible(state)])
    for (const line of inColumns(rows)) output.say(line)
    const remedies = found.flatMap(({ remedy }) => (remedy === undefined ? [] : [visible(remedy)]))
    for (const remedy of remedies) output.say(remedy)
    return remedies.length > 0 ? 3 : 0
  },
}

/** What is known of one part of the machine. */
interface Found {
  readonly part: string
  readonly state: string
  /** What to do, where something is lacking. */
  readonly remedy?: string
}

function nodeOfThisProcess(): Found {
  const found = { part: 'Node', state: process.versions.node }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOld = major < 20 || (major === 20 && minor < 19)
  return isOld ? { ...found, remedy: 'Install Node 20.19 or later' } : found
}

// It is started, not only looked for, because a browser may lack libraries of the system.
async function browserOfThisMachine(): Promise<Found> {
  const { openBrowser } = await import('../../print/browser.ts')
  try {
    const browser = await openBrowser()
    await browser.close()
    return { part: 'Browser', state: `${browser.version}, ${browser.executablePath}` }
  } catch (error) {
    return lacking('Browser', error)
  }
}

async function fontsOfTheme(project: string): Promise<Found> {
  try {
    const [{ files }] = await readTheme('house', { project, baseOf: baseOfTheme })
    const paths = [...files.keys()]
    const fonts = paths.filter((path) => /\.(?:ttf|woff2)$/.test(path))
    const found = { part: 'Fonts', state: `${fonts.length} in the theme \`house\`` }
    return fonts.length > 0 ? found : { ...found, remedy: 'Install Rapporteur once more: its fonts are missing' }
  } catch (error) {
    return lacking('Fonts', error)
  }
}

async function placeForOutputs(out: string, folder: string): Promise<Found> {
  const found = { part: 'Output', state: out }
  if (await isWritable(out, folder)) return found
  return { ...found, remedy: `Make \`${out}\` a folder in which you may write, or choose another with \`--out\`` }
}

function lacking(part: string, error: unknown): Found {
  if (!(error instanceof UserError)) throw error
  return { part, state: error.message, remedy: error.hint ?? error.message }
}
