import type { ChildProcess } from 'node:child_process'
import { UserError } from '../core/user-error.ts'

/** The process of the browser is gone, or one of its pages crashed; another browser may do better. */
export class BrowserEnded extends UserError {}

/** What a browser answers; a failure of puppeteer's is an end of the browser. */
export async function answerOf<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof UserError) throw error
    // Puppeteer tells of a dying browser in many words and classes; all come while nothing of ours is at fault.
    const reason = error instanceof Error ? error.message : String(error)
    throw new BrowserEnded(`The browser failed while printing: ${reason}`, { exitCode: 3, cause: error })
  }
}

/** Rejects with the browser's last words when its process ends or never began. */
export function whenEnded(child: ChildProcess, path: string): Promise<never> {
  let words = ''
  // Read to its end even after the process has gone, because the last line is the one that tells.
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000)
  })
  const ended = new Promise<never>((_, reject) => {
    child.on('error', (cause) => reject(describeEnd(path, cause.message, '')))
    child.on('close', (code, signal) => reject(describeEnd(path, signal ?? `exit code ${code}`, words)))
  })
  // Whoever prints listens; when nobody does, its end is no failure.
  ended.catch(() => undefined)
  return ended
}

function describeEnd(path: string, how: string, words: string): BrowserEnded {
  const line = words.split('\n').findLast((text) => text.trim() !== '')
  const hint = hints.find(([sign]) => sign.test(words))?.[1] ?? `Try it by hand: ${path} --version`
  return new BrowserEnded(`The browser ended (${how})${line ? `: ${line.trim()}` : ''}`, { hint, exitCode: 3 })
}

const hints: readonly (readonly [RegExp, string])[] = [
  [
    /No usable sandbox|Failed to move to new namespace|zygote_host_impl_linux/,
    'Its sandbox needs user namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, or run as root in a container',
  ],
  [
    /error while loading shared libraries: (\S+):/,
    'Install the library that it names, or take a browser of the system: `apt-get install chromium`',
  ],
]
