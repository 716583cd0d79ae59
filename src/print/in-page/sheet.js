import { annotateSheet } from './annotate-sheet.js'
import { fillPages, pageReferencesIn } from './fill-pages.js'
import { fitPictures } from './fit-pictures.js'
import { fitTables } from './fit-tables.js'
import { measureSheet } from './measure-sheet.js'
import { movesText } from './move-text.js'
import { coverContents, pageContents } from './page-contents.js'
import { putChanges } from './put-changes.js'

/** One sheet in the browser, from measuring to printing. */
export function openSheet() {
  /** @type {ReturnType<typeof measureSheet> | undefined} */
  let measured
  return {
    /** @param {Readonly<Record<string, string>>} pages */
    measure(pages) {
      fillPages(pages)
      const main = document.body.querySelector('main') ?? document.body
      fitTables(main)
      fitPictures(main)
      measured = measureSheet()
      return written(measured)
    },
    moves: movesText,
    put: putChanges,
    cover: coverContents,
    /** @param {Parameters<typeof pageContents>[1]} page */
    contents(page) {
      return measured && pageContents(measured, page)
    },
    /** @param {import('./annotate-sheet.js').Annotations} annotations */
    annotate(annotations) {
      if (measured) annotateSheet(measured, annotations)
      // Printing needs the room.
      measured = undefined
    },
  }
}

/** As numbers and texts, by column rather than by item, because there may be many. @param {ReturnType<typeof measureSheet>} sheet */
function written({
  front,
  text,
  notes,
  spaces,
  calls,
  anchors,
  height,
  turnedHeight,
  lead,
  line,
  wide,
  tall,
  main,
  blocks,
}) {
  return {
    front: writtenItems(front),
    text: writtenItems(text),
    notes: [...notes].map(([id, { lines }]) => [id, lines]),
    calls,
    anchors,
    rooms: { upright: { height, lead, line, ...spaces }, turned: { height: turnedHeight, lead, line, ...spaces } },
    wide,
    tall,
    tables: tablesOf(text),
    blocks: firstItemsOf(blocks, text),
    pageReferences: pageReferencesIn(main),
  }
}

/** @param {import('./column.js').Column} column */
function writtenItems({ items, turned, spreads }) {
  return {
    tops: items.map(({ top }) => top),
    bottoms: items.map(({ bottom }) => bottom),
    befores: items.map(({ before }) => before),
    repeatedHeads: items.flatMap(({ repeatedHead }, index) => (repeatedHead > 0 ? [[index, repeatedHead]] : [])),
    turned,
    spreads: spreads.map(({ from, to, columns }) => ({ from, to, columns })),
  }
}

/** Of a block that nothing is seen of, the first item of what follows. @param {Element[]} blocks @param {import('./column.js').Column} column */
function firstItemsOf(blocks, { firstItems, items }) {
  let next = items.length
  const found = blocks.toReversed().map((block) => {
    next = firstItems.get(block) ?? next
    return next
  })
  return found.reverse()
}

/** The table of each row that a page may begin with. @param {import('./column.js').Column} column @returns {[item: number, table: string][]} */
function tablesOf({ items }) {
  return items.flatMap(({ element, repeatedHead }, index) => {
    const id = repeatedHead > 0 ? element.closest('figure[id]')?.id : undefined
    return id ? [[index, id]] : []
  })
}
