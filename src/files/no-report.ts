import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { UserError } from '../core/user-error.ts'
import { reportsIn } from './find-reports.ts'

/** What to tell someone who named a folder that is not a report, with the reports that are near. */
export async function noReport(folder: string): Promise<UserError> {
  const near = await nearReports(folder)
  return new UserError(await whatIsWrong(folder), {
    hint: near.length > 0 ? `Reports near it: ${near.join(', ')}` : 'A report is a folder with a `report.yaml` in it',
    exitCode: 2,
  })
}

async function whatIsWrong(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) return `There is no folder \`${folder}\``
  if (!found.isDirectory()) return `Unexpected file \`${folder}\`, expected the folder of a report`
  return `There is no \`report.yaml\` in \`${folder}\``
}

async function nearReports(folder: string): Promise<readonly string[]> {
  const places = [folder, join(folder, 'content'), dirname(folder), join(process.cwd(), 'content')]
  const found = (await Promise.all(places.map(reportsIn))).flat().map((path) => relative(process.cwd(), path) || '.')
  const name = basename(folder)
  const byLikeness = (a: string, b: string) => distance(basename(a), name) - distance(basename(b), name)
  return [...new Set(found)].sort(byLikeness).slice(0, 5)
}
