import { quote } from '../quote.ts'
import type { WordAccount } from '../render/account-for-words.ts'
import { UserError } from '../user-error.ts'

/** Stop where a word that an author wrote does not stand in what would be published. */
export function refuseLoss({ lost }: WordAccount, where: string): void {
  if (lost.length === 0) return
  const shown = lost.slice(0, 5).map(({ word, place }) => `${quote(word)} of ${place.file}:${place.start.line}`)
  const count = lost.length === 1 ? 'One word' : `${lost.length} words`
  throw new UserError(`${count} of the text would be missing from ${where}: ${shown.join(', ')}`, {
    hint: 'Nothing was published. Look at what stands there; if it is plain text, please report this as a fault of Rapporteur',
    exitCode: 1,
  })
}
