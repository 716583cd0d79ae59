import { baseOfTheme } from '../../core/parse/base-of-theme.ts'
import { UserError } from '../../core/user-error.ts'
import { isWritable } from '../../files/is-writable.ts'
import { readTheme } from '../../files/read-theme.ts'
import type { Command } from '../command.ts'
import type { Found } from '../doctor/found.ts'
import { showFound } from '../doctor/show-found.ts'
import { toolsOfTranslators } from '../doctor/tools-of-translators.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'Says what this machine has and lacks, what for, and how to get it',
  operands: '',
  options: { out: { kind: 'text', summary: 'Where reports are published, instead of `dist`', values: 'dir' } },
  async run(asked, { folder, output }) {
    const found = [
      nodeOfThisProcess(),
      await browserOfThisMachine(),
      await fontsOfTheme(folder),
      await placeForOutputs(asked.text('out') ?? 'dist', folder),
      ...(await toolsOfTranslators()),
    ]
    output.say(showFound(found, output.paint))
    return found.some(({ remedy, isOptional }) => remedy !== undefined && !isOptional) ? 3 : 0
  },
}

function nodeOfThisProcess(): Found {
  const found = { part: 'Node', state: process.versions.node, purpose: 'runs Rapporteur' }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOld = major < 20 || (major === 20 && minor < 19)
  return isOld ? { ...found, remedy: 'Install Node.js 20.19 or later, from nodejs.org' } : found
}

// It is started, not only looked for, because a browser may lack libraries of the system.
async function browserOfThisMachine(): Promise<Found> {
  const about = { part: 'Browser', purpose: 'prints the PDF; all else is made without it' }
  const { openBrowser } = await import('../../print/browser.ts')
  try {
    const browser = await openBrowser()
    await browser.close()
    return { ...about, state: `${browser.version}, ${browser.executablePath}` }
  } catch (error) {
    return lacking(about, error)
  }
}

async function fontsOfTheme(project: string): Promise<Found> {
  const about = { part: 'Fonts', purpose: 'make the PDF look the same on every machine' }
  try {
    const [{ files }] = await readTheme('house', { project, baseOf: baseOfTheme })
    const fonts = [...files.keys()].filter((path) => /\.(?:ttf|woff2)$/.test(path))
    const found = { ...about, state: `${fonts.length} in the theme \`house\`` }
    return fonts.length > 0 ? found : { ...found, remedy: 'Install Rapporteur once more: its fonts are missing' }
  } catch (error) {
    return lacking(about, error)
  }
}

async function placeForOutputs(out: string, folder: string): Promise<Found> {
  const found = { part: 'Output', state: out, purpose: 'where `build` publishes' }
  if (await isWritable(out, folder)) return found
  return { ...found, remedy: `Make \`${out}\` a folder in which you may write, or choose another with \`--out\`` }
}

function lacking(about: Pick<Found, 'part' | 'purpose'>, error: unknown): Found {
  if (!(error instanceof UserError)) throw error
  return { ...about, state: error.message, remedy: error.hint ?? error.message }
}
