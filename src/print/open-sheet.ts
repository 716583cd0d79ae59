import type { Page } from 'puppeteer-core'
import type { MeasuredSheet, Sheet } from '../core/formats/sheet.ts'
import { answerOf, BrowserEnded } from './browser-ended.ts'
import { columnOf, type WrittenColumn, type WrittenNotes } from './column-of.ts'
import { printSettled } from './print-settled.ts'
import type { Printable } from './printable.ts'
import { readInPage } from './read-in-page.ts'
import { type ReadyPage, readyPage } from './ready-page.ts'
import { settlePage } from './settle-page.ts'

/** A sheet that is kept open while a report is written. */
export interface OpenSheet extends Sheet {
  /** Puts other elements in the place of some; it has to be measured again. */
  put(changes: readonly PutChange[]): Promise<void>
  /** The cover, as HTML. */
  cover(): Promise<string>
  /** What stands on a page, as it was measured last: for `pages.js` of the preview to show. */
  contents(page: AskedPage): Promise<unknown>
}

/** Elements side by side that are replaced, and what holds them, by numbers from the body on. */
export interface PutChange {
  readonly path: readonly number[]
  readonly from: number
  readonly remove: number
  readonly html: string
}

/** What was planned for a page. */
export interface AskedPage {
  readonly clips: readonly {
    readonly of: 'front' | 'text' | 'head'
    readonly from: number
    readonly to: number
    readonly x: number
  }[]
  readonly notes: readonly (readonly [id: string, from: number, to: number])[]
}

/** Lays a report out in a page, which is closed when the work is done. */
export async function openSheet<T>(
  opening: Promise<ReadyPage>,
  printable: Printable,
  work: (sheet: OpenSheet) => Promise<T>,
): Promise<T> {
  const ready = await opening
  try {
    const working = answerOf(layOut(ready, printable)).then(work)
    return await Promise.race([working, whenCrashed(ready.page)])
  } finally {
    // Not waited for: a stuck page never closes, and the caller's limit would be spent on it.
    ready.context.close().catch(() => undefined)
  }
}

async function layOut(ready: ReadyPage, printable: Printable): Promise<OpenSheet> {
  const { page, show } = ready
  await show(printable)
  const settled = await settlePage(page)
  const evaluate = (call: string) => answerOf<unknown>(page.evaluate(`(${opened}).${call}`))
  return {
    browser: await page.browser().version(),
    measure: async (pages) => readSheet(await evaluate(`measure(${JSON.stringify(Object.fromEntries(pages))})`)),
    moves: async (pages) => (await evaluate(`moves(${JSON.stringify(Object.fromEntries(pages))})`)) === true,
    annotate: async (annotations) => {
      const plain = { ...annotations, pages: Object.fromEntries(annotations.pages) }
      await evaluate(`annotate(${JSON.stringify(plain)})`)
    },
    put: async (changes) => {
      await evaluate(`put(${JSON.stringify(changes)})`)
      await settlePage(page)
    },
    cover: async () => String(await evaluate('cover()')),
    contents: (asked) => evaluate(`contents(${JSON.stringify(asked)})`),
    print: () => answerOf(printSettled(ready, settled)),
    beside: (job, workBeside) => openSheet(readyPage(page.browser()), job, workBeside),
  }
}

// Scripts of the report are off, so the name is nobody else's.
const opened = `globalThis.rapporteurSheet ??= ${readInPage()}`

function whenCrashed(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.once('error', (error) => {
      reject(new BrowserEnded(`The browser could not bear the page: ${error.message}`, { exitCode: 3 }))
    })
  })
}

interface WrittenSheet extends WrittenNotes, Pick<MeasuredSheet, 'rooms'> {
  readonly pageReferences: readonly (readonly [anchor: string, text: string])[]
  readonly front: WrittenColumn
  readonly text: WrittenColumn
  readonly anchors: readonly (readonly [anchor: string, item: number])[]
  readonly wide: readonly (readonly [item: number, block: number])[]
  readonly tall: readonly (readonly [item: number, block: number])[]
  readonly tables: readonly (readonly [item: number, table: string])[]
  readonly blocks: readonly number[]
}

function readSheet(found: unknown): MeasuredSheet {
  if (!isWrittenSheet(found)) throw new Error(`Unexpected answer of a page: ${JSON.stringify(found)}`)
  const { front, text, notes, calls, anchors, rooms, wide, tall, tables, blocks, pageReferences } = found
  return {
    front: columnOf(front, { notes: [], calls: [], rooms }),
    text: columnOf(text, { notes, calls, rooms }),
    anchors: new Map(anchors),
    rooms,
    wide: new Map(wide),
    tall: new Map(tall),
    tables: new Map(tables),
    blocks,
    pageReferences: new Map(pageReferences),
  }
}

function isWrittenSheet(value: unknown): value is WrittenSheet {
  return typeof value === 'object' && value !== null && 'front' in value && 'text' in value && 'rooms' in value
}
