import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../core/user-error.ts'

/** Every report under `content/` of a project, by name. */
export async function findReports(project: string): Promise<readonly string[]> {
  const found = await reportsIn(join(project, 'content'))
  if (found.length > 0) return found
  throw new UserError('No report was found under `content/` of this folder', {
    hint: 'Name the folder of a report, one that holds a `report.yaml`, or begin one: `rapporteur init content/my-report`',
    exitCode: 2,
  })
}

/** The folders directly below this one that are reports, by name. */
export async function reportsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const folders = names.sort().map((name) => join(folder, name))
  const reports = await Promise.all(folders.map(isReport))
  return folders.filter((_, index) => reports[index])
}

/** Whether a folder holds a `report.yaml`. */
export function isReport(folder: string): Promise<boolean> {
  return access(join(folder, 'report.yaml')).then(
    () => true,
    () => false,
  )
}
