import type { Page } from 'puppeteer-core'
import type { MeasuredSheet, Sheet } from '../core/formats/sheet.ts'
import type { MeasuredColumn, Paper } from '../core/paginate/measured.ts'
import { answerOf, BrowserEnded } from './browser-ended.ts'
import { printSettled } from './print-settled.ts'
import type { Printable } from './printable.ts'
import { readInPage } from './read-in-page.ts'
import type { ReadyPage } from './ready-page.ts'
import { settlePage } from './settle-page.ts'

/** Lays a report out in a page, which is closed when the work is done. */
export async function openSheet<T>(
  opening: Promise<ReadyPage>,
  printable: Printable,
  work: (sheet: Sheet) => Promise<T>,
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

async function layOut({ page, refused, show }: ReadyPage, printable: Printable): Promise<Sheet> {
  await show(printable)
  const settled = await settlePage(page)
  const evaluate = (call: string) => answerOf<unknown>(page.evaluate(`(${opened}).${call}`))
  return {
    browser: await page.browser().version(),
    measure: async (pages) => readSheet(await evaluate(`measure(${JSON.stringify(Object.fromEntries(pages))})`)),
    annotate: async (annotations) => {
      const plain = { ...annotations, pages: Object.fromEntries(annotations.pages) }
      await evaluate(`annotate(${JSON.stringify(plain)})`)
    },
    quote: async (item) => String(await evaluate(`quote(${item})`)),
    print: () => answerOf(printSettled(page, settled, refused)),
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

interface WrittenColumn {
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
  readonly befores: readonly MeasuredColumn['items'][number]['before'][]
  readonly repeatedHeads: readonly (readonly [item: number, height: number])[]
  /** From the first item to the one after the last. */
  readonly turned: readonly (readonly [from: number, to: number])[]
}

interface WrittenSheet extends Pick<MeasuredSheet, 'rooms' | 'hasPageReferences'> {
  readonly front: WrittenColumn
  readonly text: WrittenColumn
  readonly notes: readonly (readonly [id: string, lines: readonly number[]])[]
  readonly calls: readonly (readonly [item: number, note: string])[]
  readonly anchors: readonly (readonly [anchor: string, item: number])[]
  readonly tooWide: number | null
  readonly tables: readonly (readonly [item: number, table: string])[]
}

function readSheet(found: unknown): MeasuredSheet {
  if (!isWrittenSheet(found)) throw new Error(`Unexpected answer of a page: ${JSON.stringify(found)}`)
  const { front, text, notes, calls, anchors, rooms, tooWide, tables, hasPageReferences } = found
  return {
    front: columnOf(front, [], []),
    text: columnOf(text, notes, calls),
    anchors: new Map(anchors),
    rooms,
    tooWide: tooWide ?? undefined,
    tables: new Map(tables),
    hasPageReferences,
  }
}

function isWrittenSheet(value: unknown): value is WrittenSheet {
  return typeof value === 'object' && value !== null && 'front' in value && 'text' in value && 'rooms' in value
}

function columnOf(
  { tops, bottoms, befores, repeatedHeads, turned }: WrittenColumn,
  notes: WrittenSheet['notes'],
  calls: WrittenSheet['calls'],
): MeasuredColumn {
  const heads = new Map(repeatedHeads)
  const called = calledOn(tops.length, notes, calls)
  const papers = papersOf(tops.length, turned)
  return {
    items: tops.map((top, index) => ({
      top,
      bottom: bottoms[index] ?? top,
      before: befores[index] ?? 'free',
      notes: called.get(index) ?? [],
      repeatedHead: heads.get(index) ?? 0,
      paper: papers[index] ?? 'upright',
    })),
    notes: new Map(notes.map(([id, lines]) => [id, { lines }])),
  }
}

function papersOf(items: number, turned: WrittenColumn['turned']): readonly Paper[] {
  const papers = new Array<Paper>(items).fill('upright')
  for (const [from, to] of turned) papers.fill('turned', from, to)
  return papers
}

/** The notes of each item; a note is called once, and one that nothing calls stands at the end, lest it be lost. */
function calledOn(items: number, notes: WrittenSheet['notes'], calls: WrittenSheet['calls']): Map<number, string[]> {
  const called = new Map<number, string[]>()
  const seen = new Set<string>()
  for (const [item, id] of [...calls, ...notes.map(([id]) => [items - 1, id] as const)]) {
    if (seen.has(id)) continue
    seen.add(id)
    called.set(item, [...(called.get(item) ?? []), id])
  }
  return called
}
