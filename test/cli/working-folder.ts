import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../files/folder.ts'

/** A folder for one test, in which commands run as in a terminal that stands there. */
export function workingFolder(): string {
  const before = process.cwd()
  const folder = temporaryFolder()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
  return folder
}
