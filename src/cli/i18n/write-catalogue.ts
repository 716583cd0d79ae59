import { join } from 'node:path'
import type { Catalogue } from '../../core/translate/catalogue.ts'
import { writePo } from '../../core/translate/po/write-po.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** Writes the file of a translation, unless nothing in it changes. Whether something does. */
export async function writeCatalogue(
  { folder }: TranslatedReport,
  { path, catalogue: former }: OpenTranslation,
  { catalogue, isTried }: { readonly catalogue: Catalogue; readonly isTried: boolean },
): Promise<boolean> {
  const text = writePo(catalogue)
  // Compared as texts written here, because other programs break lines elsewhere.
  if (former !== undefined && writePo(former) === text) return false
  if (!isTried) await replaceFile(join(folder, path), text)
  return true
}
