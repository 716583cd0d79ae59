import { nearest } from '../../core/nearest.ts'
import type { ExchangeFormat } from '../../core/translate/exchange/exchange-format.ts'
import { UserError } from '../../core/user-error.ts'
import type { TranslatedReport } from './open-translations.ts'

/** Throws where a part that was asked for is none of the report. */
export function checkParts(parts: readonly string[] = [], { report }: TranslatedReport): void {
  const known = ['recommendations', ...report.sections.map(({ id }) => id)]
  const unknown = parts.find((part) => !known.includes(part))
  if (unknown === undefined) return
  const near = nearest(unknown, known)
  throw new UserError(`Unexpected part \`${unknown}\`, expected \`recommendations\` or the id of a section`, {
    hint: near ? `Did you mean \`${near}\`?` : `The sections are ${known.slice(1).join(', ')}`,
    exitCode: 2,
  })
}

/** Throws where terms were asked for and there are none. */
export function checkGlossary(formats: readonly ExchangeFormat[], { report, glossary }: TranslatedReport): void {
  if (glossary !== undefined || !formats.some(({ name }) => name === 'tbx')) return
  throw new UserError(`\`${report.name}\` has no glossary to hand over`, {
    hint: 'Write one as `translations/glossary.csv`, with the columns term, ru, kk and note, or leave `tbx` out',
    exitCode: 1,
  })
}
