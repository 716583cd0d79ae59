import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillColumns } from '../../../src/core/paginate/fill-columns.ts'
import type {
  BreakBefore,
  MeasuredColumn,
  MeasuredItem,
  PageRoom,
  Paper,
  Rooms,
  Spread,
} from '../../../src/core/paginate/measured.ts'
import type { PagePlan } from '../../../src/core/paginate/page-plan.ts'
import { paginate } from '../../../src/core/paginate/paginate.ts'

const room: PageRoom = { height: 300, lead: 3, aboveNotes: 10, betweenNotes: 3, line: 20 }
const rooms: Rooms = { upright: room, turned: { ...room, height: 200 } }

interface Given {
  readonly height?: number
  readonly space?: number
  readonly before?: BreakBefore
  /** Lines of the notes called on it. */
  readonly notes?: readonly number[]
  readonly repeatedHead?: number
  readonly paper?: Paper
}

/** A column of lines 20 pixels high, with notes in lines of 10. */
function columnOf(given: readonly Given[], spreads: readonly Spread[] = []): MeasuredColumn {
  const notes = new Map<string, { lines: readonly number[] }>()
  const items: MeasuredItem[] = []
  let top = 0
  for (const each of given) {
    const { height = 20, space = 0, before = 'free', notes: lines = [], repeatedHead = 0, paper = 'upright' } = each
    const ids = lines.map((count) => {
      const id = String(notes.size + 1)
      notes.set(id, { lines: new Array(count).fill(10) })
      return id
    })
    top += space
    items.push({ top, bottom: top + height, before, notes: ids, repeatedHead, paper })
    top += height
  }
  return { items, notes, spreads }
}

const lines = (count: number, given: Given = {}) => new Array<Given>(count).fill(given)
const ranges = (pages: readonly PagePlan[]) => pages.map(({ from, to }) => `${from}-${to}`)
const notesOn = (pages: readonly PagePlan[]) =>
  pages.map(({ notes }) => notes.map(({ id, from, to }) => `${id}:${from}-${to}`).join(' '))

describe('a column', () => {
  test('fills its pages from the top', () => {
    expect(ranges(paginate(columnOf(lines(32)), rooms))).toEqual(['0-15', '15-30', '30-32'])
  })

  test('without anything in it has no pages', () => {
    expect(paginate(columnOf([]), rooms)).toEqual([])
  })

  test('drops the space at the top of a page', () => {
    expect(ranges(paginate(columnOf(lines(20, { space: 10 })), rooms))).toEqual(['0-10', '10-20'])
  })

  test('starts a page where it must', () => {
    expect(ranges(paginate(columnOf([...lines(3), { before: 'forced' }, ...lines(3)]), rooms))).toEqual(['0-3', '3-7'])
  })

  test('never leaves a heading at the foot of a page', () => {
    const given = [...lines(14), {}, { before: 'bound' as const }, ...lines(10)]
    expect(ranges(paginate(columnOf(given), rooms))[0]).toBe('0-14')
  })

  test('leaves no caption for the page after its picture, and much white before them rather', () => {
    const figure: Given[] = [{ height: 160 }, ...lines(4, { before: 'bound' })]
    expect(ranges(paginate(columnOf([...lines(4), ...figure, ...lines(9)]), rooms))[0]).toBe('0-4')
  })

  test('leaves no line alone where it need not', () => {
    const given = [...lines(14), {}, { before: 'lines' as const }, ...lines(10)]
    expect(ranges(paginate(columnOf(given), rooms))[0]).toBe('0-14')
  })

  test('keeps together what belongs together, but not for half a page', () => {
    const box = (count: number): Given[] => [{}, ...lines(count - 1, { before: 'kept' })]
    expect(ranges(paginate(columnOf([...lines(12), ...box(5), ...lines(9)]), rooms))[0]).toBe('0-12')
    expect(ranges(paginate(columnOf([...lines(2), ...box(14), ...lines(9)]), rooms))[0]).not.toBe('0-2')
  })

  test('says why a page is not full', () => {
    const box: Given[] = [{}, ...lines(4, { before: 'kept' })]
    expect(paginate(columnOf([...lines(12), ...box, ...lines(20)]), rooms)[0]?.gap).toBe('kept')
    expect(paginate(columnOf([...lines(3), { before: 'forced' }]), rooms)[0]?.gap).toBe('forced')
  })

  test('repeats the head of a table where a page starts within it', () => {
    const pages = paginate(columnOf(lines(29, { repeatedHead: 40 })), { ...rooms, upright: { ...room, height: 340 } })
    expect(pages.map(({ repeatedHead, textHeight }) => [repeatedHead, textHeight])).toEqual([
      [40, 340],
      [40, 320],
    ])
  })

  test('goes on after something that is taller than a page', () => {
    const pages = paginate(columnOf([...lines(2), { height: 400 }, ...lines(2)]), rooms)
    expect(pages.map(({ from, to, overfull }) => [from, to, overfull])).toEqual([
      [0, 2, false],
      [2, 3, true],
      [3, 5, false],
    ])
  })
})

describe('turned pages', () => {
  const wide = (count: number, given: Given = {}) => lines(count, { ...given, paper: 'turned' })
  const papers = (pages: readonly PagePlan[]) => pages.map(({ paper }) => paper)

  test('begin and end where the paper turns, and hold less', () => {
    const pages = paginate(columnOf([...lines(3), ...wide(14), ...lines(3)]), rooms)
    expect(ranges(pages)).toEqual(['0-3', '3-13', '13-17', '17-20'])
    expect(papers(pages)).toEqual(['upright', 'turned', 'turned', 'upright'])
  })

  test('are the reason why the page before is not full', () => {
    expect(paginate(columnOf([...lines(3), ...wide(3)]), rooms).map(({ gap }) => gap)).toEqual(['turned', 'end'])
  })

  test('have their notes at their own foot', () => {
    const pages = paginate(columnOf([...lines(3), ...wide(5), ...wide(1, { notes: [4] }), ...wide(4)]), rooms)
    expect(ranges(pages)).toEqual(['0-3', '3-10', '10-13'])
    expect(notesOn(pages)).toEqual(['', '1:0-4', ''])
  })

  test('leave notes that are left over to an upright page', () => {
    expect(papers(paginate(columnOf(wide(1, { notes: [60] })), rooms))).toEqual(['turned', 'upright', 'upright'])
  })
})

describe('a list in columns', () => {
  const heights = (pages: readonly PagePlan[]) => pages.map(({ textHeight }) => textHeight)

  test('takes a part of the height that its lines would, and what follows stands below it', () => {
    const pages = paginate(columnOf(lines(13), [{ from: 2, to: 12, columns: 4 }]), rooms)
    expect(heights(pages)).toEqual([(2 + 3 + 1) * 20])
  })

  test('fills page after page, and ends in columns of one height', () => {
    const pages = paginate(columnOf(lines(80), [{ from: 5, to: 80, columns: 4 }]), rooms)
    expect(ranges(pages)).toEqual(['0-45', '45-80'])
    expect(heights(pages)).toEqual([300, 180])
  })

  test('never leaves the name of a group at the foot of a column', () => {
    const given: Given[] = [...lines(4), { before: 'bound' }, ...lines(5)]
    const { starts } = fillColumns(columnOf(given).items, { from: 0, to: 10, columns: 3 })
    expect(starts).toEqual([0, 3, 7])
  })

  test('drops the space above what a column begins with', () => {
    const given: Given[] = [...lines(3), { space: 20 }, ...lines(2)]
    expect(fillColumns(columnOf(given).items, { from: 0, to: 6, columns: 2 })).toMatchObject({
      starts: [0, 3],
      height: 60,
    })
  })

  test('leaves columns empty that nothing is left for', () => {
    expect(fillColumns(columnOf(lines(2)).items, { from: 0, to: 2, columns: 4 }).starts).toEqual([0, 1])
  })
})

describe('notes', () => {
  test('stand on the page of their call and make it shorter', () => {
    const pages = paginate(columnOf([{ notes: [4] }, ...lines(19)]), rooms)
    expect(ranges(pages)).toEqual(['0-12', '12-20'])
    expect(notesOn(pages)).toEqual(['1:0-4', ''])
  })

  test('that are longer than the page go on overleaf', () => {
    const pages = paginate(columnOf([{ notes: [40] }, ...lines(10)]), rooms)
    expect(pages.length).toBeGreaterThan(1)
    expect(notesOn(pages)[0]).toMatch(/^1:0-/)
    expect(notesOn(pages).join(' ').trim()).toMatch(/-40$/)
  })

  test('move to the next page with their call rather than begin with one line', () => {
    const given = [...lines(13), { notes: [6] }, ...lines(10)]
    expect(ranges(paginate(columnOf(given), rooms))[0]).toBe('0-13')
  })

  test('that are many fill pages of their own at the end', () => {
    const pages = paginate(columnOf([{ notes: [90] }]), rooms)
    expect(pages).toHaveLength(4)
    expect(pages.slice(1).every(({ from, to }) => from === to)).toBe(true)
  })

  test('that are too long for the page leave no heading on a page of its own', () => {
    const given: Given[] = [{}, { before: 'bound' }, { before: 'bound', notes: [60, 60] }, ...lines(5)]
    const [first] = paginate(columnOf(given), rooms)
    expect(first).toMatchObject({ from: 0, to: 3 })
    expect(first?.notes[0]).toMatchObject({ id: '1', from: 0 })
  })

  test('with a line taller than a page come to an end', () => {
    const column = { ...columnOf([{ notes: [1] }]), notes: new Map([['1', { lines: [400, 400] }]]) }
    expect(notesOn(paginate(column, rooms)).join(' ').trim()).toContain('1:0-1')
  })
})

const breaks = fc.constantFrom<BreakBefore>('free', 'free', 'free', 'lines', 'kept', 'bound', 'forced')
const anyItem: fc.Arbitrary<Given> = fc.record({
  height: fc.integer({ min: 8, max: 90 }),
  space: fc.integer({ min: 0, max: 30 }),
  before: breaks,
  notes: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 3 }),
  ),
})
/** Items in runs, most of them upright. */
const anyRun = fc
  .tuple(fc.constantFrom<Paper>('upright', 'upright', 'turned'), fc.array(anyItem, { maxLength: 50 }))
  .map(([paper, run]) => run.map((item) => ({ ...item, paper })))
/** Some of the runs are lists in columns. */
const anyColumn = fc.array(fc.tuple(anyRun, fc.constantFrom(1, 1, 2, 4)), { maxLength: 5 }).map((runs) =>
  columnOf(
    runs.flatMap(([run]) => run),
    spreadsOf(runs),
  ),
)

function spreadsOf(runs: readonly (readonly [run: readonly Given[], columns: number])[]): Spread[] {
  let to = 0
  return runs.flatMap(([{ length }, columns]) => {
    to += length
    return columns > 1 && length > 0 ? [{ from: to - length, to, columns }] : []
  })
}

describe('whatever is measured', () => {
  const law = (check: (pages: readonly PagePlan[], column: MeasuredColumn) => void) =>
    fc.assert(
      fc.property(anyColumn, (column) => check(paginate(column, rooms), column)),
      { numRuns: 300, seed: 7 },
    )

  test('every item stands on one page, in order', () => {
    law((pages, { items }) => {
      const placed = pages.flatMap(({ from, to }) => items.slice(from, to))
      expect(placed).toEqual(items)
    })
  })

  test('every line of every note is printed once, in order', () => {
    law((pages, { notes }) => {
      const printed = pages.flatMap((page) =>
        page.notes.flatMap(({ id, from, to }) =>
          Array.from({ length: to - from }, (_, line) => `${id}.${from + line}`),
        ),
      )
      const all = [...notes].flatMap(([id, { lines: of }]) => of.map((_, line) => `${id}.${line}`))
      expect(printed).toEqual(all)
    })
  })

  test('a note begins on the page of its call, unless a note before it on that line is longer than the page', () => {
    law((pages, { items, notes }) => {
      for (const page of pages) {
        const calls = items.slice(page.from, page.to).flatMap((item) => item.notes)
        const begun = new Set(page.notes.map(({ id }) => id))
        const late = calls.filter((id) => !begun.has(id))
        const tall = calls.reduce((sum, id) => sum + 10 * (notes.get(id)?.lines.length ?? 0), 0)
        if (late.length > 0) expect(tall + page.textHeight).toBeGreaterThan(rooms[page.paper].height - 40)
      }
    })
  })

  test('a note that is divided goes on at the foot of the next page', () => {
    law((pages, { notes }) => {
      for (const [index, page] of pages.entries()) {
        for (const { id, to } of page.notes) {
          if (to < (notes.get(id)?.lines.length ?? 0))
            expect(pages[index + 1]?.notes[0]).toMatchObject({ id, from: to })
        }
      }
    })
  })

  test('nothing exceeds its page but what is taller than one', () => {
    law((pages, { items }) => {
      for (const page of pages) {
        if (page.textHeight + page.notesHeight <= rooms[page.paper].height) continue
        expect(page.overfull).toBe(true)
        expect(items.slice(page.from, page.to).length).toBeLessThanOrEqual(1)
      }
    })
  })

  test('a page holds what stands on its own paper', () => {
    law((pages, { items }) => {
      for (const { from, to, paper } of pages) {
        expect(items.slice(from, to).filter((item) => item.paper !== paper)).toEqual([])
      }
    })
  })

  test('a page of notes only is turned between two turned rows alone', () => {
    law((pages, { items }) => {
      for (const { from, to, paper } of pages) {
        const [last, next] = [items[from - 1], items[from]]
        const isWithin = last?.paper === 'turned' && next?.paper === 'turned' && next.before !== 'forced'
        if (from === to) expect(paper).toBe(isWithin ? 'turned' : 'upright')
      }
    })
  })

  test('no part of a note is a single line, unless the note is', () => {
    law((pages, { notes }) => {
      for (const { id, from, to } of pages.flatMap((page) => page.notes)) {
        if ((notes.get(id)?.lines.length ?? 0) > 3) expect(to - from).toBeGreaterThanOrEqual(2)
      }
    })
  })

  test('every page that is less than two thirds full says why', () => {
    law((pages) => {
      for (const { textHeight, notesHeight, gap, paper } of pages) {
        if (textHeight + notesHeight < (2 / 3) * rooms[paper].height) expect(gap).toBeDefined()
      }
    })
  })

  test('the same measures give the same pages', () => {
    law((pages, column) => {
      expect(paginate(column, rooms)).toEqual(pages)
    })
  })
})
