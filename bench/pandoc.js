import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.js'

/** The version of pandoc on this machine, or nothing. */
export function pandocVersion() {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n', 1)[0] : undefined
}

/** The median time in milliseconds in which pandoc makes HTML of a text, its start taken off. */
export function timePandoc(text, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [empty, full] = [join(folder, 'empty.md'), join(folder, 'full.md')]
    writeFileSync(empty, '')
    writeFileSync(full, text)
    return median(timesOf(full, runs)) - median(timesOf(empty, runs))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timesOf(file, runs) {
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    spawnSync('pandoc', [
      '--from',
      'commonmark_x',
      '--to',
      'html',
      '--standalone',
      '--metadata',
      'title=x',
      file,
      '--output',
      `${file}.html`,
    ])
    return performance.now() - start
  })
}
