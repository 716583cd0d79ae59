import type { Direction } from '../../direction.ts'
import type { CanPrint } from '../../report.ts'
import { blankBoxes } from './blank-boxes.ts'
import { blocksInHtml } from './blocks-in-html.ts'
import { type Comparable, comparableOnce } from './comparable.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { PrintPlan } from './print-plan.ts'

/** A page as it was sent to the browser, with the page numbers that were filled in on the way to the paper. */
export interface SentPage {
  readonly html: string
  readonly direction: Direction
  /** Its words by paragraph, cell or the like, comparable. */
  readonly blocks: readonly (readonly string[])[]
  readonly lexicon: Lexicon
  readonly comparable: Comparable
  /** Puts what stands for a box in the place of what cannot be printed; undefined where all of it can be. */
  readonly blank: ((text: string) => string) | undefined
}

/** Reads the words of a page, once for all who compare with them. Linear. */
export function sentPage(html: string, canPrint: CanPrint, { pages }: Pick<PrintPlan, 'pages'>): SentPage {
  const blank = blankBoxes(html, canPrint)
  const filled = withPages(html, pages)
  const sent = blank ? blank(filled) : filled
  const comparable = comparableOnce()
  const blocks = blocksInHtml(sent, comparable)
  const direction = /<html\b[^>]* dir="rtl"/.test(html) ? 'rtl' : 'ltr'
  return { html: sent, direction, blocks, lexicon: lexiconOf(blocks), comparable, blank }
}

/** As the browser fills in the pages that the text refers to. */
function withPages(html: string, pages: PrintPlan['pages']): string {
  return html.replace(
    pageReference,
    (_, tag: string, anchor: string, text: string) => tag + (pages.get(anchor) ?? text),
  )
}

// That it stands in a tag is asked last, because looking for it first takes long.
const pageReference = /( data-page-of="(?<=<[^>]*)([^"]*)"[^>]*>)([^<]*)/g
