import type { Tools } from '../core/formats/format.ts'
import { tellOfLayingOut } from './tell-of-laying-out.ts'

/** What makes a publication, saying what is being done of it. */
export function tellOfPublication(
  layOut: Tools['layOut'],
  say: (doing: string) => void,
): Required<Pick<Tools, 'layOut' | 'tell'>> {
  let isPlanned = false
  return {
    layOut: tellOfLayingOut(layOut, (share) => {
      // Parts of a report may be laid out once more while others are printed.
      if (!isPlanned) say(share === 0 ? 'laying out pages' : `laying out pages, ${Math.floor(share * 100)}%`)
    }),
    tell: ({ printed, pages, isReadBack }) => {
      isPlanned = true
      const count = pages.toLocaleString('en')
      if (isReadBack) say(`reading ${count} pages back`)
      else say(printed > 0 ? `printing page ${printed.toLocaleString('en')} of ${count}` : `printing ${count} pages`)
    },
  }
}
