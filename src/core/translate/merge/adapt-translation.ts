import { type Languages, putFigures } from './put-figures.ts'
import { renameMarks, type TextChange } from './rename-marks.ts'
import { skeletonWithoutFigures } from './skeleton.ts'

/** The translation of an older text, with the marks of the new one, and with its figures where only these changed. */
export function adaptTranslation(translation: string, change: TextChange, languages: Languages): string {
  const renamed = renameMarks(translation, change) ?? translation
  const isSameWords = skeletonWithoutFigures(change.from) === skeletonWithoutFigures(change.to)
  return isSameWords ? putFigures(renamed, change, languages) : renamed
}
