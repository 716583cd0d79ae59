import { resolve } from 'node:path'
import { UserError } from '../core/user-error.ts'
import type { Asked } from './command.ts'
import type { OpenReport } from './open-report.ts'

/** The folder into which a report is published. */
export function targetOf(name: string, asked: Asked, folder: string): string {
  return resolve(folder, asked.text('out') ?? 'dist', name)
}

/** Throws a UserError where a report would be published over its own text, or over another report. */
export function checkTarget({ folder, report }: OpenReport, others: readonly OpenReport[], target: string): void {
  if (resolve(folder) === target) {
    throw new UserError('Unexpected output folder, expected another than the one in which the report is written', {
      hint: 'Choose another folder with `--out`, or leave it out to publish into `dist`',
      exitCode: 2,
    })
  }
  const twin = others.find((other) => other.report.name.toLowerCase() === report.name.toLowerCase())
  if (twin === undefined) return
  throw new UserError(`\`${twin.folder}\` and \`${folder}\` would be published into the same folder`, {
    hint: 'Rename one of them, or build them one after the other, each with its own `--out`',
    exitCode: 2,
  })
}
