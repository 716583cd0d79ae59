import { quote } from '../../quote.ts'
import { type Difference, pageName } from './difference.ts'
import type { PaperBlock, Seam } from './words-on-paper.ts'

/**
 * Where words at the ends of lines are not what they are to the eye for those who read by tags alone.
 *
 * A line in which something goes from right to left is not painted in the order of reading: nothing can be said of its
 * ends.
 */
export function differencesOfSeams(blocks: readonly PaperBlock[], front: number): readonly Difference[] {
  return blocks.flatMap(({ seams }) => seams.filter(isTold).map((seam) => differenceOf(seam, front)))
}

function isTold({ above, line, before, after }: Seam): boolean {
  return !above.turns && !line.turns && !`${before}${after}`.includes('\ufffd')
}

function differenceOf({ before, after, line, isWhole }: Seam, front: number): Difference {
  const { sheet, y } = line
  const place = { sheet, page: pageName(sheet, front), where: `${Math.round(y)} px from the top` }
  const words = `${quote(before)} and ${quote(after)}`
  return { kind: 'seam', ...place, what: `${words} are read aloud as ${isWhole ? 'two words' : 'one word'}` }
}
