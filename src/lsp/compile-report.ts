import { setImmediate as others } from 'node:timers/promises'
import { compileInSteps } from '../core/compile.ts'
import type { Message, Place } from '../core/message.ts'
import { parseManifest } from '../core/parse/manifest.ts'
import type { ParsedTexts } from '../core/parse/parsed-texts.ts'
import { manifestPath } from '../core/parse/report.ts'
import { placeAt } from '../core/place.ts'
import type { ResolvedReport, SourceFile, Sources, Theme } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { wantedFiles } from '../core/wanted-files.ts'
import { readReport } from '../files/read-report.ts'
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
  readonly parsed: ParsedTexts
}

/** Reads a report, unsaved texts over the files, and numbers it. Throws a UserError where there is no report. */
export async function compileReport(
  folder: string,
  { open, themes }: Workshop,
  { files, parsed }: Memory,
): Promise<CompiledReport> {
  const laidOver = (sources: Sources) => overlaid(files.of(sources), folder, open)
  const read = await readReport(folder, (sources) => wantedFiles(laidOver(sources)))
  const sources = laidOver(read)
  files.keep(files.of(read))
  const { theme, faults } = await themeFor(sources, folder, themes)
  const steps = compileInSteps(sources, { ...theme, parsed })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { report: value, faults }
    // Between two sections, requests are answered.
    await others()
  }
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
    const fault: Message = { rule: 'theme', severity: 'error', place, text: error.message, ...hintOf(error) }
    return { theme: await themes.get('house', folder), faults: [fault] }
  }
}

interface NamedTheme {
  readonly name: string
  readonly place: Place
}

const known = new WeakMap<SourceFile, NamedTheme>()

/** Looked up once for each text of the manifest, because to read YAML takes time. */
function themeNamedIn(file: SourceFile | undefined): NamedTheme {
  const before = file && known.get(file)
  if (before) return before
  const text = file && 'bytes' in file ? new TextDecoder().decode(file.bytes) : ''
  const { theme: name, places } = parseManifest(text, manifestPath).manifest
  const named = { name, place: places.get('theme') ?? placeAt(manifestPath, undefined) }
  if (file) known.set(file, named)
  return named
}

function hintOf({ hint }: UserError): { readonly hint?: string } {
  return hint === undefined ? {} : { hint }
}
