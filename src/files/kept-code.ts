import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What was made of a source and kept in this file, if it is whole and was made of just this source. */
export function keptCode(file: string, source: string): Buffer | undefined {
  try {
    const kept = readFileSync(file)
    const code = kept.subarray(digestSize)
    return kept.subarray(0, digestSize).equals(digestOf(source, code)) ? code : undefined
  } catch {
    return undefined
  }
}

/** Keeps what was made of a source, where that can be done: the next start is only slower without. */
export function keepCode(file: string, source: string, code: Uint8Array): void {
  const beside = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, Buffer.concat([digestOf(source, code), code]))
    // A second process, or one that is stopped here, leaves no half of it.
    renameSync(beside, file)
  } catch {
    // Such as a disk that is full.
  }
}

const digestSize = 20

// V8 looks at the length of the source alone, and not at all at whether the code is whole.
function digestOf(source: string, code: Uint8Array): Buffer {
  return createHash('sha1').update(source).update(code).digest()
}
