import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The version of pandoc on this machine, or nothing. */
export function pandocVersion() {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n', 1)[0] : undefined
}

/** How long pandoc takes to make HTML of a text, in milliseconds, its start taken off. */
export function timePandoc(text) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [empty, full] = [join(folder, 'empty.md'), join(folder, 'full.md')]
    writeFileSync(empty, '')
    writeFileSync(full, text)
    return timeOf(full) - timeOf(empty)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeOf(file) {
  const given = ['--from', 'commonmark_x', '--to', 'html', '--standalone', '--metadata', 'title=x']
  const start = performance.now()
  spawnSync('pandoc', [...given, file, '--output', `${file}.html`])
  return performance.now() - start
}
