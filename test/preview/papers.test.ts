import { expect, test, vi } from 'vitest'
import { openBrowser } from '../../src/print/browser.ts'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { previewed } from './previewed.ts'
import { differing, openPages, printed, shownWords } from './shown-pages.ts'

const printer = whileTesting(openBrowser)
const window = whileTesting(openWindow)

interface Language {
  readonly words: string
  readonly title: string
}

const english = { words: 'Observers saw the votes of many places being counted in the open', title: 'Places' }
const arabic = { words: 'تابع المراقبون فرز الأصوات في كثير من الأماكن علنا', title: 'الأماكن' }

const times = <One>(count: number, one: (index: number) => One) =>
  Array.from({ length: count }, (_, index) => one(index))

/** A note longer than a page, a table on its side over two pages, a list in columns over two pages. */
function everyPaper(manifest: string, { words, title }: Language): Readonly<Record<string, string>> {
  const paragraphs = times(24, (index) => `${`${words} ${index}. `.repeat(3)}${index % 6 === 3 ? `[^${index}]` : ''}`)
  const notes = [3, 9, 15, 21].map(
    (index) => `[^${index}]: ${`${words} ${index}, `.repeat(Math.ceil((index === 15 ? 9000 : 1400) / words.length))}.`,
  )
  const columns = times(9, (index) => `${title} ${index}`)
  const rows = times(40, (row) => `| ${columns.map((_, index) => row * 100 + index).join(' | ')} |`)
  const table = [`| ${columns.join(' | ')} |`, `|${'---|'.repeat(columns.length)}`, ...rows].join('\n')
  const entries = times(420, (index) => `${title} ${Math.floor(index / 70)},${words.split(' ')[index % 8]} ${index}`)
  return {
    'report.yaml': `title: ${title}\n${manifest}\nsections: [text, table, list]\n`,
    'sections/text.md': `---\ntitle: ${title} 1\n---\n\n${[...paragraphs, ...notes].join('\n\n')}\n`,
    'sections/table.md': `---\ntitle: ${title} 2\n---\n\n${words}.\n\n:::table{#seats caption="${title}" landscape}\n${table}\n:::\n`,
    'sections/list.md': `---\ntitle: ${title} 3\n---\n\n${words}.\n\n::list{src=data/o.csv by=Group #all caption="${title}"}\n`,
    'data/o.csv': `Group,Name\n${entries.join('\n')}\n`,
  }
}

test.each<[string, string, Language]>([
  ['A4', 'language: en', english],
  ['Letter', 'language: en\npage: Letter', english],
  ['A4 set densely', 'language: en\ndensity: compact', english],
  ['Letter, from right to left', 'language: ar\npage: Letter', arabic],
])(
  'on %s the pages are those of the PDF, as large, with the same text',
  { timeout: 120_000 },
  async (_, manifest, language) => {
    const preview = await previewed(everyPaper(manifest, language))
    const code = /language: (\w+)/.exec(manifest)?.[1] ?? ''
    const { page, frame } = await openPages(window(), preview.address)
    const expected = await printed(preview, printer())
    const pages = await preview.session.paper.pages(code)
    const plans = pages?.layout.text ?? []
    expect(plans.filter(({ paper }) => paper === 'turned').length).toBeGreaterThan(1)
    expect(plans.some(({ notes }) => notes.some(({ from }) => from > 0))).toBe(true)
    expect(pages?.layout.pages).toEqual(expected.anchors)
    const sizes = await frame.evaluate(
      "[...document.querySelectorAll('.preview-page')].map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])",
    )
    // A point of the PDF is more than a pixel.
    expect(farthest(sizes, expected.sizes)).toBeLessThanOrEqual(1.5)
    expect(differing(await shownWords(frame), expected)).toEqual([])
    await page.close()
  },
)

function farthest(shown: unknown, printed: readonly (readonly number[])[]): number {
  const found = Array.isArray(shown) ? shown.flat().map(Number) : []
  const wanted = printed.flat()
  return found.length === wanted.length
    ? Math.max(...found.map((one, index) => Math.abs(one - (wanted[index] ?? 0))))
    : Number.NaN
}

test('other paper is shown without being asked for', async () => {
  const text = { 'sections/a.md': '---\ntitle: First\n---\n\nWords.\n' }
  const preview = await previewed({ 'report.yaml': 'title: A Report\nlanguage: en\n', ...text })
  const { page, frame } = await openPages(window(), preview.address)
  const width = () => frame.evaluate("document.querySelector('.preview-page')?.offsetWidth")
  expect(await width()).toBe(794)
  await preview.save('report.yaml', 'title: A Report\nlanguage: en\npage: Letter\n')
  await vi.waitFor(async () => expect(await width()).toBe(816), 20_000)
  await page.close()
})

test('sheets are made smaller than the window, and what stands on them stays where it is', async () => {
  const preview = await previewed(everyPaper('language: en', english))
  const { page, frame } = await openPages(window(), preview.address)
  const before = await shownWords(frame)
  await page.setViewport({ width: 390, height: 844 })
  await vi.waitFor(async () => {
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  }, 5000)
  const widest =
    "Math.max(...[...document.querySelectorAll('.preview-page')].map((sheet) => sheet.getBoundingClientRect().width))"
  expect(Number(await frame.evaluate(widest))).toBeLessThanOrEqual(390)
  await page.setViewport({ width: 1000, height: 1200 })
  expect(await shownWords(frame)).toEqual(before)
  await page.close()
})

test('Alt and a click on a page lead to the line, and the word, in the source; in a note too', async () => {
  const files = everyPaper('language: en', english)
  const preview = await previewed(files)
  const { page, frame } = await openPages(window(), preview.address)
  await shownWords(frame)
  const text = String(files['sections/text.md']).split('\n')
  for (const [word, selector] of [
    ['17', '.preview-whole p'],
    ['9', '.preview-note p'],
  ] as const) {
    const place = await frame.evaluate(`(${placeOfWord})(${JSON.stringify(word)}, ${JSON.stringify(selector)})`)
    const [x = 0, y = 0] = Array.isArray(place) ? place.map(Number) : []
    const box = await (await page.$('#pages-view'))?.boundingBox()
    const count = preview.opened.length
    await page.keyboard.down('Alt')
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
    await page.keyboard.up('Alt')
    await vi.waitFor(() => expect(preview.opened).toHaveLength(count + 1))
    const { file, line = 0, column = 0 } = preview.opened.at(-1) ?? {}
    expect(file).toBe('sections/text.md')
    expect(text[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${word}\\b`))
    expect(text[line - 1]?.startsWith('[^')).toBe(selector.includes('note'))
  }
  await page.close()
})

/** Where a word is seen, in the middle of the window. */
const placeOfWord = `async (word, selector) => {
  for (const element of document.querySelectorAll(selector)) {
    const text = element.firstChild
    const at = text?.data?.search(new RegExp('\\\\b' + word + '\\\\b')) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + word.length)
    range.startContainer.parentElement.closest('.preview-page').scrollIntoView({ block: 'start', behavior: 'instant' })
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { left, top, width, height } = range.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (element.contains(document.elementFromPoint(x, y))) return [x, y]
  }
}`
