import { posix, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { contains } from '../../files/inside.ts'
import type { Asked } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import type { TranslatedReport } from './open-translations.ts'

/** The folder that files for translators are written into. Throws where they would replace those of the report. */
export function exportTarget({ report, folder }: TranslatedReport, asked: Asked, terminal: Terminal): string {
  const target = resolve(terminal.folder, asked.text('out') ?? posix.join('dist', 'translations', report.name))
  if (!contains(resolve(terminal.folder, folder), target)) return target
  throw new UserError('Unexpected output folder inside the report, where the translations themselves lie', {
    hint: 'Choose another folder with `--out`, or leave it out to write into `dist/translations`',
    exitCode: 2,
  })
}
