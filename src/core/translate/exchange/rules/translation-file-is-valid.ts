import type { Severity } from '../../../message.ts'

/** The rule of files that go to translators and come back, as it is listed among the others. */
export const translationFileIsValid: { readonly id: string; readonly summary: string; readonly severity: Severity } = {
  id: 'translation-file-is-valid',
  summary: 'A file of translations is whole, in the right languages, and holds texts alone.',
  severity: 'error',
}
