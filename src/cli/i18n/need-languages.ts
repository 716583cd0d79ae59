import { UserError } from '../../core/user-error.ts'
import type { TranslatedReport } from './open-translations.ts'

/** Throws where a report is translated into nothing, and no language was named either. */
export function needLanguages({ report, translations }: TranslatedReport): void {
  if (translations.length > 0) return
  throw new UserError(`\`${report.name}\` is translated into no language`, {
    hint: 'Name one with `--lang`, or all of them as `languages` in report.yaml',
    exitCode: 2,
  })
}
