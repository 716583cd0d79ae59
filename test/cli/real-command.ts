import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { takeLock } from '../../src/files/lock.ts'

const home = resolve(import.meta.dirname, '../..')

/** Compiles the program if it was not compiled since it was changed. Test files that run side by side wait. */
export async function compileProgram(): Promise<void> {
  const release = await takeLock(join(home, 'lib', 'compiling', 'lock'))
  try {
    const sources = readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })
    const changed = Math.max(...sources.map((path) => statSync(join(home, 'src', path)).mtimeMs))
    // A file of our own, because a check of the types alone touches that of the compiler.
    const stamp = join(home, 'lib', 'compiling', 'done')
    const compiled = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changed <= compiled) return
    execFileSync('npm', ['run', '--silent', 'compile'], { cwd: home, stdio: 'inherit' })
    writeFileSync(stamp, '')
  } finally {
    await release()
  }
}

/** How a process ended, and what it said. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly talk: string
}

/** Starts the real command in a folder. */
export function start(
  argv: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(home, 'bin/rapporteur.js'), ...argv], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { output: '', talk: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.talk += text
  })
  const ended = new Promise<Ended>((settle, fail) => {
    child.on('error', fail)
    child.on('close', (exitCode, signal) => settle({ exitCode, signal, ...said }))
  })
  return { child, ended }
}
