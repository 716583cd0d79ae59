import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { basename, delimiter, isAbsolute, join } from 'node:path'

/** A program that opens a file at a line, and what it is to be given. */
export interface Editor {
  readonly program: string
  readonly args: readonly string[]
}

export interface FilePlace {
  /** Whole. */
  readonly path: string
  readonly line: number
  readonly column: number
}

/**
 * The editor that the environment names, or one that is found; undefined where it needs a terminal of its own. Nothing of
 * this is ever read by a shell: a program is started with a list of arguments.
 */
export function editorFor(place: FilePlace, environment: NodeJS.ProcessEnv = process.env): Editor | undefined {
  const named = [environment['VISUAL'], environment['EDITOR']].map((value) => value?.trim().split(/\s+/)[0] ?? '')
  const found = named.find((program) => argumentsOf(program, place)) ?? inFolders('code', environment)
  const args = found && argumentsOf(found, place)
  return found && args ? { program: found, args } : undefined
}

/** Starts it, and gives a sentence on what came of it. */
export async function openInEditor(place: FilePlace, environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const at = `${basename(place.path)}, line ${place.line}`
  const editor = editorFor(place, environment)
  if (!editor) return `${at}. No editor with a window was found: name one in the variable VISUAL, such as \`code\`.`
  const started = await start(editor)
  return started ? `${at} is opened in ${nameOf(editor.program)}.` : `${at}. ${nameOf(editor.program)} did not start.`
}

function start({ program, args }: Editor): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

function nameOf(program: string): string {
  return basename(program)
    .replace(/\.(?:exe|cmd)$/i, '')
    .toLowerCase()
}

/** How each editor with a window is told of a line; undefined for those that want a terminal, and those not known. */
function argumentsOf(program: string, { path, line, column }: FilePlace): readonly string[] | undefined {
  const name = nameOf(program)
  const whole = `${path}:${line}:${column}`
  if (/^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/.test(name)) return ['-g', whole]
  if (/^(?:subl|sublime_text|zed|zeditor|mate|atom|pulsar)$/.test(name)) return [whole]
  if (/^(?:gvim|mvim)$/.test(name)) return [`+call cursor(${line},${column})`, path]
  if (/^(?:gedit|gnome-text-editor|xed|pluma)$/.test(name)) return [`+${line}:${column}`, path]
  if (name === 'kate') return ['-l', String(line), '-c', String(column), path]
  if (/^(?:idea|webstorm|pycharm|phpstorm)$/.test(name))
    return ['--line', String(line), '--column', String(column), path]
  if (/^(?:emacsclient)$/.test(name)) return ['-n', `+${line}:${column}`, path]
  return name === 'notepad++' ? [`-n${line}`, `-c${column}`, path] : undefined
}

function inFolders(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
