import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress-on.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Progress on a screen that remembers what was written on it. */
function shown({ isLive = true, columns = 40 } = {}) {
  const written: string[] = []
  const screen = { isLive, columns: () => columns, write: (text: string) => void written.push(text) }
  return { written, progress: progressOn(screen, () => Date.now()) }
}

describe('on a terminal', () => {
  test('work of less than a third of a second is not spoken of', () => {
    const { written, progress } = shown()
    progress.at('reading')
    vi.advanceTimersByTime(299)
    progress.at('checking')
    progress.end()
    vi.advanceTimersByTime(5000)
    expect(written).toEqual([])
  })

  test('what takes longer is shown on one line, with the seconds, and taken away at the end', () => {
    const { written, progress } = shown()
    progress.at('reading')
    vi.advanceTimersByTime(300)
    progress.at('checking')
    vi.advanceTimersByTime(2000)
    progress.end()
    const lines = ['reading', 'checking', 'checking  1 s', 'checking  2 s', '']
    expect(written).toEqual(lines.map((line) => `\r${line}\u001b[K`))
  })

  test('work that leaves no time for a clock is shown where its next step begins', () => {
    const { written, progress } = shown()
    progress.at('reading')
    vi.setSystemTime(Date.now() + 4000)
    progress.at('checking')
    expect(written).toEqual(['\rchecking  4 s\u001b[K'])
  })

  test.each([
    ['reading a long name', 12, 'reading a …'],
    ['чтение отчёта', 12, 'чтение отч…'],
    ['报告报告报告报告', 12, '报告报告报…'],
    ['reading', 3, 'r…'],
  ])('“%s” is cut to %i columns', (doing, columns, line) => {
    const { written, progress } = shown({ columns })
    progress.at(doing)
    vi.advanceTimersByTime(300)
    expect(written).toEqual([`\r${line}\u001b[K`])
  })

  test('the seconds stand behind what is cut', () => {
    const { written, progress } = shown({ columns: 24 })
    progress.at('reading a report of a very long name')
    vi.advanceTimersByTime(12_000)
    expect(written.at(-1)).toBe('\rreading a report…  12 s\u001b[K')
  })

  test('it makes room for what else is said, and comes back', () => {
    const { written, progress } = shown()
    progress.at('reading')
    vi.advanceTimersByTime(300)
    progress.hide()
    progress.hide()
    progress.at('reading')
    expect(written).toEqual(['\rreading\u001b[K', '\r\u001b[K', '\rreading\u001b[K'])
  })
})

describe('where lines stay', () => {
  test('nothing is said of five seconds, and then a line at most every ten', () => {
    const { written, progress } = shown({ isLive: false })
    for (let step = 1; step <= 270; step++) {
      progress.at(`step ${step}`)
      vi.advanceTimersByTime(100)
    }
    progress.hide()
    progress.end()
    expect(written).toEqual(['step 50, 5 s\n', 'step 150, 15 s\n', 'step 250, 25 s\n'])
  })

  test('a step that takes long is named again', () => {
    const { written, progress } = shown({ isLive: false })
    progress.at('printing')
    vi.advanceTimersByTime(26_000)
    expect(written).toEqual(['printing, 5 s\n', 'printing, 15 s\n', 'printing, 25 s\n'])
  })
})
