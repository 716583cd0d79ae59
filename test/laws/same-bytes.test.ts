import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { compileProgram, start } from '../cli/real-command.ts'
import { temporaryFolder } from '../files/folder.ts'

const example = new URL('../../content', import.meta.url)

// Another time zone, language and day, and every random number another.
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(
    'const days = 400 * 24 * 3600e3, now = Date.now; Date.now = () => now() + days;' +
      'globalThis.Date = new Proxy(Date, { construct: (D, given) => given.length ? new D(...given) : new D(now() + days) });' +
      'Math.random = () => 0.123',
  )}`,
}

beforeAll(compileProgram)

test('the same report gives the same bytes in another folder, on another day, in another place', async () => {
  const [here, there] = await Promise.all([built({ TZ: 'America/New_York', LANG: 'en_US.UTF-8' }), built(elsewhere)])
  expect(Object.keys(here).map((path) => path.replace(/^.*\//, ''))).toEqual(
    expect.arrayContaining([
      'report.html',
      'report.pdf',
      'recommendations.json',
      'recommendations.csv',
      'contents.json',
    ]),
  )
  expect(there).toEqual(here)
})

/** Each published file and its hash. */
async function built(environment: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder()
  cpSync(example, join(folder, 'content'), { recursive: true })
  const { exitCode, talk } = await start(['build'], folder, environment).ended
  expect({ exitCode, talk }).toMatchObject({ exitCode: 0 })
  const entries = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length), hashOf(path)]))
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
