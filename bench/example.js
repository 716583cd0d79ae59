import { fileURLToPath } from 'node:url'
import { baseOfTheme } from '../lib/core/parse/base-of-theme.js'
import { parseTheme } from '../lib/core/parse/theme.js'
import { wantedFiles } from '../lib/core/wanted-files.js'
import { readReport } from '../lib/files/read-report.js'
import { readTheme } from '../lib/files/read-theme.js'

export const project = fileURLToPath(new URL('..', import.meta.url))

/** The files of the worked example. */
export function readExample() {
  return readReport(fileURLToPath(new URL('../content/kazakhstan-2022', import.meta.url)), wantedFiles)
}

export async function houseTheme() {
  return parseTheme(await readTheme('house', { project, baseOf: baseOfTheme }))
}
