import { basename, relative, resolve } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { compileInSteps } from '../core/compile.ts'
import { checkInSteps, rules } from '../core/lint/index.ts'
import type { Message } from '../core/message.ts'
import { baseOfTheme } from '../core/parse/base-of-theme.ts'
import { usualTheme } from '../core/parse/manifest.ts'
import { manifestIn } from '../core/parse/manifest-in.ts'
import { manifestPath } from '../core/parse/report.ts'
import { parseTheme } from '../core/parse/theme.ts'
import type { ResolvedReport, Sources, Theme } from '../core/report.ts'
import type { BaseTheme } from '../core/theme-folder.ts'
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
  const { name, namedAt } = themeNamedIn(sources, relative(project, folder))
  const theme = parseTheme(await readTheme(name, { project, baseOf: baseOfTheme, namedAt }))
  const count = [...sources.files.keys()].filter((path) => path.startsWith('sections/')).length
  const report = await patiently(compileInSteps(sources, theme), (step) => {
    at(step < count ? `${shown}: reading section ${step + 1} of ${count}` : `${shown}: numbering`)
  })
  at(`${shown}: checking`)
  const messages = await patiently(checkInSteps(report), (step) => {
    at(`${shown}: checking, ${step} of ${rules.length} rules`)
  })
  return { folder, theme, sources, report, messages }
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

/** Read apart from the rest, because the words of the theme are needed to compile it. */
export function themeNamedIn({ files }: Sources, folder: string): BaseTheme {
  const file = files.get(manifestPath)
  const path = `${folder.replaceAll('\\', '/')}/${manifestPath}`
  const manifest = file && 'bytes' in file ? manifestIn(file).manifest : undefined
  const { start } = manifest?.places.get('theme') ?? { start: { line: 1, column: 1 } }
  return { name: manifest?.theme ?? usualTheme, namedAt: `${path}:${start.line}:${start.column}` }
}
