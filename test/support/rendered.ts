import type { PrintJob, Tools } from '../../src/core/formats/format.ts'
import { formats } from '../../src/core/formats/index.ts'
import type { ResolvedReport } from '../../src/core/report.ts'
import { houseTheme, reportOf } from './house.ts'
import { sourcesOf } from './report.ts'

/** A report of several files, in the words of the house. */
export function reportOfTexts(texts: Readonly<Record<string, string | Uint8Array>>): ResolvedReport {
  return reportOf(sourcesOf(texts))
}

/** What one format makes of a report, by path, as text; nothing can be printed. */
export async function writtenBy(
  name: string,
  report: ResolvedReport,
  tools: Partial<Tools> = {},
): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await filesBy(name, report, tools))
  return Object.fromEntries(files.map(([path, contents]) => [path, String(contents)]))
}

/** The same as it would be written. */
export async function filesBy(
  name: string,
  report: ResolvedReport,
  tools: Partial<Tools> = {},
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const written = await formats.get(name)?.write(report, {
    theme: houseTheme,
    version: '1.2.3',
    layOut: refusePrinting,
    formats: new Set([name]),
    paged: undefined,
    ...tools,
  })
  return Object.fromEntries(written?.artifacts.map(({ path, contents }) => [path, contents]) ?? [])
}

function refusePrinting({ html }: PrintJob): Promise<never> {
  return Promise.reject(new Error(`Nothing is printed in this test, but ${html.length} characters were sent`))
}
