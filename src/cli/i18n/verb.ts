import type { Asked, Option } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import type { TranslatedReport } from './open-translations.ts'

/** Something that `rapporteur i18n` does with the translations of a report. */
export interface Verb {
  readonly name: string
  /** What it does, in one sentence without a full stop. */
  readonly summary: string
  /** What follows the report: `<file…>`; empty where nothing does. */
  readonly operands: string
  /** By name, without `--`; `lang` is known to all. */
  readonly options: Readonly<Record<string, Option>>
  /** Does it, and gives the exit code. `asked.operands` are those after the report. */
  run(translated: TranslatedReport, asked: Asked, terminal: Terminal): Promise<number>
}
