import { languageName } from '../core/language-name.ts'
import { percentTranslated } from '../core/percent-translated.ts'
import type { Publication } from './make-publication.ts'

/** What is in a publication: `71 pages`, `214 notes`; and that a translation has all of its original. */
export function countContents({ report, pages, words }: Publication): readonly string[] {
  return [
    ...(pages === undefined ? [] : [counted(pages, 'page')]),
    counted(report.notes.length, 'note'),
    counted(report.recommendations.length, 'recommendation'),
    ...asInOriginal(report),
    ...(words ? [`${counted(words.in, 'word')} in and ${words.out.toLocaleString('en')} out`] : []),
  ]
}

/** That a translation has all of its original, and how much of its text is translated. */
function asInOriginal({ translation }: Publication['report']): readonly string[] {
  if (!translation) return []
  const { original, words } = translation
  const percent = percentTranslated(translation)
  return [
    `as in ${languageName(original.language)}`,
    words.translated === words.all ? 'all translated' : `${percent}% of the words translated`,
  ]
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}
