import { dirname } from 'node:path'
import { isReport } from '../files/find-reports.ts'

/** The folder of the report that a file belongs to: the nearest above it that holds a `report.yaml`. */
export async function findReport(path: string): Promise<string | undefined> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (await isReport(folder)) return folder
    if (folder === dirname(folder)) return undefined
  }
}
