import { basename, dirname, parse, resolve } from 'node:path'
import type { SourceFile } from '../core/report.ts'
import { readInside } from './inside.ts'

/** Reads a file that was named on the command line, wherever it stands. What cannot be read is said, never thrown. */
export function readAnyFile(path: string, from: string): SourceFile {
  const whole = resolve(from, path)
  return { ...readInside(basename(whole), { base: dirname(whole), root: parse(whole).root }), path }
}
