import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What another program said of some files. */
export interface ToolRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Whether a program is installed, which says its version when it is asked. */
export function isInstalled(program: string, question = '--version'): boolean {
  return spawnSync(program, [question]).status === 0
}

/** Run a program in a folder with these files, by name. */
export function runTool(
  files: Readonly<Record<string, string | Uint8Array>>,
  [program = '', ...operands]: readonly string[],
): ToolRun {
  const folder = mkdtempSync(join(tmpdir(), 'tool-'))
  try {
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents)
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const { status, stdout, stderr } = spawnSync(program, operands, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env,
    })
    return { status, stdout, stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
