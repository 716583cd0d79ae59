import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../lib/print/find-browser.js'
import { findCommand } from './find-command.js'

/** Paged.js, in the same browser. */
export const pagedJs = {
  name: 'pagedjs-cli',
  needs: 'no `pagedjs-cli` on PATH',
  async find() {
    const file = findCommand('pagedjs-cli')
    if (file === undefined) return undefined
    const { executablePath, libraryFolder } = await findBrowser()
    const env = { PUPPETEER_EXECUTABLE_PATH: executablePath, ...(libraryFolder && librariesIn(libraryFolder)) }
    const start = ({ footnotes, folder }) => {
      const pdf = join(folder, 'pagedjs.pdf')
      return { file, argv: [footnotes, '--output', pdf, ...sandbox()], env, pdf }
    }
    return { version: versionBeside(file), start }
  },
}

// As root Chromium refuses to start inside its sandbox.
function sandbox() {
  return process.getuid?.() === 0 ? ['--browserArgs=--no-sandbox'] : []
}

// Behind the machine's own, for the one library that is missing there.
function librariesIn(folder) {
  return {
    LD_LIBRARY_PATH: ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64', folder].join(':'),
  }
}

// It has no `--version`.
function versionBeside(file) {
  try {
    return JSON.parse(readFileSync(join(realpathSync(file), '../../package.json'), 'utf8')).version
  } catch {
    return ''
  }
}
