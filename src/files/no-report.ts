import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { UserError } from '../core/user-error.ts'
import { isReport, reportsIn } from './find-reports.ts'

/** What to tell someone who named a folder that is not a report, with the way to one. */
export async function noReport(folder: string): Promise<UserError> {
  return new UserError(await whatIsWrong(folder), { hint: await wayOut(folder), exitCode: 2 })
}

async function wayOut(folder: string): Promise<string> {
  const other = await otherManifest(folder)
  if (other !== undefined) return `Rename \`${join(folder, other)}\` to \`report.yaml\``
  // Whoever names a section, or the folder of sections, means the report.
  for (const above of [dirname(folder), dirname(dirname(folder))]) {
    if (above !== folder && (await isReport(above))) return `It belongs to the report \`${above}\`: name that folder`
  }
  const near = await nearReports(folder)
  if (near.length > 0) return `Reports near it: ${near.join(', ')}`
  return 'A report is a folder with a `report.yaml` in it; `rapporteur init content/my-report` makes one'
}

/** A manifest of a name that is nearly right. */
async function otherManifest(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  return names.find((name) => /^report\.ya?ml(?:\.txt)?$/i.test(name) && name !== 'report.yaml')
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
