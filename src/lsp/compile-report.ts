import { compileInSteps } from '../core/compile.ts'
import type { Message, Place } from '../core/message.ts'
import { usualTheme } from '../core/parse/manifest.ts'
import { manifestIn } from '../core/parse/manifest-in.ts'
import type { ParsedSections } from '../core/parse/parsed-sections.ts'
import { manifestPath } from '../core/parse/report.ts'
import { placeAt } from '../core/place.ts'
import type { ResolvedReport, SourceFile, Sources, Theme } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { wantedFiles } from '../core/wanted-files.ts'
import { readReport } from '../files/read-report.ts'
import { inTurns } from './in-turns.ts'
import type { OpenTexts } from './open-texts.ts'
import { overlaid } from './overlay.ts'
import type { RememberedFiles } from './remembered-files.ts'
import type { Themes } from './themes.ts'

/** What reports are made with. */
export interface Workshop {
  readonly open: OpenTexts
  readonly themes: Themes
}

export interface CompiledReport {
  readonly report: ResolvedReport
  /** What no rule says, because without a theme there is no report: that the theme cannot be read. */
  readonly faults: readonly Message[]
}

/** What is remembered of one report from the last time that it was compiled. */
export interface Memory {
  readonly files: RememberedFiles
  readonly sections: ParsedSections
}

/** Reads a report, unsaved texts over the files, and numbers it. Throws a UserError where there is no report. */
export async function compileReport(
  folder: string,
  { open, themes }: Workshop,
  { files, sections }: Memory,
): Promise<CompiledReport> {
  const laidOver = (sources: Sources) => overlaid(files.of(sources), folder, open)
  const read = await readReport(folder, (sources) => wantedFiles(laidOver(sources)))
  const sources = laidOver(read)
  files.keep(files.of(read))
  const { theme, faults } = await themeFor(sources, folder, themes)
  return { report: await inTurns(compileInSteps(sources, { ...theme, sections })), faults }
}

async function themeFor(
  { files }: Sources,
  folder: string,
  themes: Themes,
): Promise<{ readonly theme: Theme; readonly faults: readonly Message[] }> {
  const { name, place } = themeNamedIn(files.get(manifestPath))
  try {
    return { theme: await themes.get(name, folder), faults: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const fault: Message = {
      rule: 'manifest-is-valid',
      severity: 'error',
      place,
      text: error.message,
      ...hintOf(error),
    }
    return { theme: await themes.get('house', folder), faults: [fault] }
  }
}

interface NamedTheme {
  readonly name: string
  readonly place: Place
}

function themeNamedIn(file: SourceFile | undefined): NamedTheme {
  const manifest = file && 'bytes' in file ? manifestIn(file).manifest : undefined
  return {
    name: manifest?.theme ?? usualTheme,
    place: manifest?.places.get('theme') ?? placeAt(manifestPath, undefined),
  }
}

function hintOf({ hint }: UserError): { readonly hint?: string } {
  return hint === undefined ? {} : { hint }
}
