import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { show } from './in-browser.ts'
import { longReport, paragraphs, previewed } from './previewed.ts'

const window = whileTesting(openWindow)

const media = longReport['sections/media.md'] ?? ''

test('a saved edit is seen, and the reader is not moved', async () => {
  const { address, save } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  await frame.evaluate("document.querySelector('#media').querySelectorAll('p')[12].scrollIntoView({ block: 'center' })")
  const top = () =>
    frame.evaluate("document.querySelector('#media').querySelectorAll('p')[12].getBoundingClientRect().top")
  const before = Number(await top())
  await frame.evaluate('window.isSame = true')
  await save('sections/summary.md', `---\ntitle: Summary\n---\n\nFirst of all.\n\n${paragraphs('summary', 26)}`)
  await frame.waitForFunction("document.body.textContent.includes('First of all.')")
  expect(Math.abs(Number(await top()) - before)).toBeLessThan(1)
  expect(await frame.evaluate('window.isSame')).toBe(true)
  await page.close()
})

test('an open note, the drawer, what is looked for and the colours stay', async () => {
  const { address, save } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  await frame.evaluate(`(() => {
    document.querySelector('[name=colours][value=dark]').click()
    document.querySelector('#report-find').showPopover()
    const field = document.querySelector('#report-find-field')
    field.value = 'paragraph 3'
    field.dispatchEvent(new Event('input'))
  })()`)
  await save('sections/media.md', media.replace('Paragraph 3 of media', 'Paragraph 3 of the media'))
  await frame.waitForFunction("document.body.textContent.includes('3 of the media')")
  expect(await frame.evaluate("document.querySelector('#report-find').matches(':popover-open')")).toBe(true)
  expect(await frame.evaluate("document.querySelector('#report-find-list').textContent")).toContain('3 of the media')
  expect(await frame.evaluate('document.documentElement.dataset.theme')).toBe('dark')
  await frame.evaluate("document.querySelector('#report-find').hidePopover()")
  await frame.evaluate("document.getElementById('note-23-call').click()")
  await save('sections/media.md', media.replace('Note 3 of media', 'Note 3 of all media'))
  await frame.waitForFunction("/Note\\s3 of all media/.test(document.querySelector('#report-note').textContent)")
  expect(await frame.evaluate("document.querySelector('#report-note').matches(':popover-open')")).toBe(true)
  await page.close()
})

test('while the manifest is broken the last good page stays, and a strip says where; mended, the strip goes', async () => {
  const { address, save, told } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  const strip = () =>
    page.$eval('#strip', ({ children, textContent }) => ({ isShown: children.length > 0, text: textContent ?? '' }))
  await save('report.yaml', 'title: [A Report\nsections: [summary]\n')
  await vi.waitFor(async () => expect((await strip()).isShown).toBe(true))
  expect((await strip()).text).toContain('report.yaml:')
  expect(await frame.evaluate("document.querySelectorAll('section.section').length")).toBe(3)
  expect(told.at(-1)?.errors).toBeGreaterThan(0)
  await save('report.yaml', longReport['report.yaml'] ?? '')
  await vi.waitFor(async () => expect((await strip()).isShown).toBe(false), 5000)
  await page.close()
})

test('the block that a message is about is marked in its place', async () => {
  const { address, save } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  await save('sections/media.md', media.replace('It ends here.', 'It ends [](#nowhere).'))
  await frame.waitForSelector('[data-preview-problem="error"]')
  const text = await frame.$eval('[data-preview-problem="error"]', ({ textContent }) => textContent)
  expect(text).toMatch(/^Paragraph\s1 of media/)
  await save('sections/media.md', media)
  await frame.waitForFunction("!document.querySelector('[data-preview-problem]')")
  await page.close()
})

test('a report whose folder is deleted and made again goes on', async () => {
  const { address, save, folder, told } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  rmSync(join(folder, 'sections'), { recursive: true })
  await vi.waitFor(() => expect(told.at(-1)?.errors).toBeGreaterThan(0), 5000)
  for (const [path, text] of Object.entries(longReport)) await save(path, `${text}\n\n`)
  await save('sections/media.md', media.replace('It ends here.', 'It goes on.'))
  await frame.waitForFunction("document.body.textContent.includes('It goes on.')", { timeout: 8000 })
  await page.close()
})

test('Alt and a click lead to the line, and the word, in the source', async () => {
  const { address, opened } = await previewed(longReport)
  const { page, frame } = await show(window(), address)
  await frame.evaluate(
    "document.querySelector('#media').querySelectorAll('p')[4].scrollIntoView({ block: 'center', behavior: 'instant' })",
  )
  const place = await frame.evaluate(`(() => {
    const range = document.createRange()
    const text = document.querySelector('#media').querySelectorAll('p')[4].firstChild
    const at = text.data.indexOf('words')
    range.setStart(text, at)
    range.setEnd(text, at + 5)
    const { left, top, width, height } = range.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  })()`)
  const [x = 0, y = 0] = Array.isArray(place) ? place.map(Number) : []
  const box = await (await page.$('#html-view'))?.boundingBox()
  await page.keyboard.down('Alt')
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  await page.keyboard.up('Alt')
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  const lines = media.split('\n')
  const line = lines.findIndex((one) => one.startsWith('Paragraph 5 of media')) + 1
  expect(opened[0]).toEqual({ file: 'sections/media.md', line, column: (lines[line - 1] ?? '').indexOf('words') + 1 })
  await page.close()
})
