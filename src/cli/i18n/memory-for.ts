import type { Message } from '../../core/message.ts'
import type { Finding, SourceFile } from '../../core/report.ts'
import { fileFinding } from '../../core/translate/exchange/file-finding.ts'
import { readTmx } from '../../core/translate/exchange/tmx/read-tmx.ts'
import type { Remembered } from '../../core/translate/merge/remembered.ts'
import { readMemories } from '../../files/read-report.ts'
import type { TranslatedReport } from './open-translations.ts'

/** What earlier reports bring for a translation, and what reading them stumbled over. */
export interface Memory {
  readonly remembered: readonly Remembered[]
  /** All of them warnings: without a memory the work is merely longer. */
  readonly messages: readonly Message[]
}

/** Reads `translations/memory/*.tmx` of a report for one language. */
export async function memoryFor(language: string, { folder, report }: TranslatedReport): Promise<Memory> {
  const read = (await readMemories(folder)).map((file) => readMemory(file, { from: report.language, to: language }))
  return {
    remembered: read.flatMap(({ pairs }) => pairs),
    messages: read.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, severity: 'warning' as const }))),
  }
}

function readMemory(
  file: SourceFile,
  languages: { readonly from: string; readonly to: string },
): { readonly pairs: readonly Remembered[]; readonly findings: readonly Finding[] } {
  if (!('refused' in file)) return readTmx(file, languages)
  const text = 'The memory cannot be read'
  const hint = 'Look whether it is a file of its own inside the folder of the report, and not larger than 25 MB.'
  return { pairs: [], findings: [fileFinding(file.path, 1, { text, hint })] }
}
