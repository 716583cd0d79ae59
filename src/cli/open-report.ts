import { basename, resolve } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { compileInSteps } from '../core/compile.ts'
import { inOrder } from '../core/lint/in-order.ts'
import { checkInSteps, rules } from '../core/lint/index.ts'
import type { Message } from '../core/message.ts'
import { baseOfTheme } from '../core/parse/base-of-theme.ts'
import { usualTheme } from '../core/parse/manifest.ts'
import { manifestIn } from '../core/parse/manifest-in.ts'
import { manifestPath } from '../core/parse/report.ts'
import { parseTheme } from '../core/parse/theme.ts'
import type { ResolvedReport, Sources, Theme } from '../core/report.ts'
import type { BaseTheme } from '../core/theme-folder.ts'
import { UserError } from '../core/user-error.ts'
import { wantedFiles } from '../core/wanted-files.ts'
import { findReports } from '../files/find-reports.ts'
import { readReport } from '../files/read-report.ts'
import { readTheme } from '../files/read-theme.ts'
import type { Asked } from './command.ts'
import { type Progress, silence } from './progress.ts'
import { visible } from './visible.ts'

/** A report that was read from its folder, and all that is to be said of it. */
export interface OpenReport {
  readonly folder: string
  readonly theme: Theme
  readonly sources: Sources
  readonly report: ResolvedReport
  readonly messages: readonly Message[]
}

/** The folders that were named, or every report of the project. */
export async function foldersOf({ operands }: Asked, project: string): Promise<readonly string[]> {
  return operands.length > 0 ? [...new Set(operands)] : findReports(project)
}

/** Reads, compiles and checks a report. */
export async function openReport(
  folder: string,
  project: string,
  { at }: Pick<Progress, 'at'> = silence,
): Promise<OpenReport> {
  const shown = visible(basename(resolve(folder)))
  at(`${shown}: reading`)
  const sources = await readReport(folder, wantedFiles)
  const { theme, faults } = await themeOf(sources, project)
  const count = [...sources.files.keys()].filter((path) => path.startsWith('sections/')).length
  const report = await patiently(compileInSteps(sources, theme), (step) => {
    at(step < count ? `${shown}: reading section ${step + 1} of ${count}` : `${shown}: numbering`)
  })
  at(`${shown}: checking`)
  const found = await patiently(checkInSteps(report), (step) => {
    at(`${shown}: checking, ${step} of ${rules.length} rules`)
  })
  return { folder, theme, sources, report, messages: inOrder([...faults, ...found], report) }
}

/** Does a step at a time: between them the browser is answered, and who interrupts is heard. */
export async function patiently<Made>(
  steps: Generator<void, Made>,
  tell: (done: number) => void = () => {},
): Promise<Made> {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next()
    if (done) return value
    tell(count)
    await others()
  }
}

/** Without its theme a report is checked with that of the house, and not published. */
async function themeOf(
  sources: Sources,
  project: string,
): Promise<{ readonly theme: Theme; readonly faults: readonly Message[] }> {
  const file = sources.files.get(manifestPath)
  const manifest = file && 'bytes' in file ? manifestIn(file).manifest : undefined
  const read = async (name: string) => parseTheme(await readTheme(name, { project, baseOf: baseOfTheme }))
  try {
    return { theme: await read(manifest?.theme ?? usualTheme), faults: [] }
  } catch (error) {
    const place = manifest?.places.get('theme')
    if (!place || !(error instanceof UserError) || error.exitCode !== 1) throw error
    const hint = error.hint === undefined ? {} : { hint: error.hint }
    const fault: Message = { rule: 'manifest-is-valid', severity: 'error', place, text: error.message, ...hint }
    return { theme: await read(usualTheme), faults: [fault] }
  }
}

/** Read apart from the rest, because the words of the theme are needed to compile it. */
export function themeNamedIn({ files }: Sources, folder: string): BaseTheme {
  const file = files.get(manifestPath)
  const path = `${folder.replaceAll('\\', '/')}/${manifestPath}`
  const manifest = file && 'bytes' in file ? manifestIn(file).manifest : undefined
  const { start } = manifest?.places.get('theme') ?? { start: { line: 1, column: 1 } }
  return { name: manifest?.theme ?? usualTheme, namedAt: `${path}:${start.line}:${start.column}` }
}
