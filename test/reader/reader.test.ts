import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPage } from '../../src/core/render/page.ts'
import { everything } from '../support/everything.ts'
import { bodyOf, houseTheme, htmlOf } from '../support/house.ts'
import { type How, openReader, type Reader, withoutScripts } from '../support/reader.ts'
import { reportOfTexts } from '../support/rendered.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader?.[Symbol.asyncDispose]())

const { page: html } = htmlOf(everything)
const long = htmlOf(
  reportOfTexts({
    'report.yaml': 'title: A Report\nlanguage: en\npublisher: {name: An Office}\ndate: 2023-07-14\n',
    'sections/a.md': `---\nid: first\ntitle: First\n---\n\n${'Words of the first section.\n\n'.repeat(40)}`,
    'sections/b.md': `---\nid: second\ntitle: Second\n---\n\nA résumé[^n] of KZT 9 million.\n\n${'Words of the second.\n\n'.repeat(40)}\n[^n]: ${'A long note. '.repeat(60)}`,
  }),
).page

async function opened(text: string, how: How, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await reader.open(text, how)
  try {
    await work(page)
  } finally {
    await page.close()
  }
}

/** What has the focus, as a selector says it: `a#note-2-call`. */
const focused = (page: Page) =>
  page.evaluate('document.activeElement.nodeName.toLowerCase() + "#" + document.activeElement.id')
const isOpen = (page: Page, id: string) => page.evaluate(`document.getElementById('${id}').matches(':popover-open')`)
const textOf = (page: Page, selector: string) => page.$eval(selector, ({ textContent }) => textContent?.trim())

describe('notes, by keyboard alone', () => {
  test('open by one key, and by one key the reader is back at the call', () =>
    opened(html, {}, async (page) => {
      await page.focus('#note-3-call')
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('aside#report-note')
      expect(await textOf(page, '.popover-title')).toBe('Note 3')
      expect(await textOf(page, '.popover-body')).toContain('Called twice.')
      await page.keyboard.press('Escape')
      expect(await isOpen(page, 'report-note')).toBe(false)
      expect(await focused(page)).toBe('a#note-3-call')
    }))

  test('without scripts, a call leads to its note and the note back to its call', () =>
    opened(withoutScripts(html), {}, async (page) => {
      await page.focus('#note-3-call')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('location.hash')).toBe('#note-3')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('location.hash')).toBe('#note-3-call')
    }))

  test('every link and button that is shown is reached by Tab, in the order of the page, and never behind the bar', () =>
    opened(html, { height: 500 }, async (page) => {
      const wanted =
        await page.evaluate(`[...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].filter(
        (each) => each.checkVisibility() && each.tabIndex >= 0).map((each) => each.outerHTML.slice(0, 120))`)
      const reached: unknown[] = []
      const hidden: unknown[] = []
      for (const _ of Array.isArray(wanted) ? wanted : []) {
        await page.keyboard.press('Tab')
        reached.push(await page.evaluate('document.activeElement.outerHTML.slice(0, 120)'))
        const isHidden = await page.evaluate(`(() => {
          const { left, top, bottom } = document.activeElement.getBoundingClientRect()
          const bar = document.querySelector('.bar')
          return !bar.contains(document.activeElement) && bottom <= bar.getBoundingClientRect().bottom && top >= bar.getBoundingClientRect().top && left >= 0
        })()`)
        if (isHidden) hidden.push(reached.at(-1))
      }
      expect(reached).toEqual(wanted)
      expect(hidden).toEqual([])
    }))

  test('the first key leads past everything to the text', () =>
    opened(html, {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    }))
})

describe('notes beside the text', () => {
  test('stand in the margin of wide windows, cut where they are long, and for the eyes only', () =>
    opened(long, { width: 1440 }, async (page) => {
      const [note] = await page.$$('.margin-note')
      expect(await note?.evaluate((each) => [each.ariaHidden, each.classList.contains('long')])).toEqual(['true', true])
      const cut = (await note?.boundingBox())?.height ?? 0
      await note?.click()
      expect((await note?.boundingBox())?.height).toBeGreaterThan(2 * cut)
    }))

  test('are cut where they have lists, too', async () => {
    const items = '    - Words of an item.\n'.repeat(20)
    const listed = htmlOf(
      reportOfTexts({
        'report.yaml': 'title: A Report\nlanguage: en\n',
        'sections/a.md': `---\nid: a\ntitle: First\n---\n\nWords.[^n]\n\n[^n]: Several:\n\n${items}`,
      }),
    ).page
    await opened(listed, { width: 1440 }, async (page) => {
      const height = () => page.$eval('.margin-note > span', (note) => note.getBoundingClientRect().height)
      const cut = await height()
      await page.click('.margin-note b')
      expect(await height()).toBeGreaterThan(2 * cut)
    })
  })

  test('stay away where there is no room, or where a reader wants them on click', () =>
    opened(long, { width: 1000 }, async (page) => {
      expect(await page.$eval('.margin-note', (note) => note.checkVisibility())).toBe(false)
      await page.setViewport({ width: 1440, height: 900 })
      expect(await page.$eval('.margin-note', (note) => note.checkVisibility())).toBe(true)
      await page.click('[popovertarget=report-settings]')
      await page.click('input[value=click]')
      expect(await page.$eval('.margin-note', (note) => note.checkVisibility())).toBe(false)
    }))

  test('open under a resting mouse and close when it leaves', () =>
    opened(long, { width: 1000 }, async (page) => {
      await page.hover('.note-call a')
      await page.waitForSelector('#report-note:popover-open')
      expect(await focused(page)).toBe('body#')
      await page.mouse.move(5, 5)
      await page.waitForFunction('!document.querySelector("#report-note:popover-open")')
    }))
})

describe('what the text refers to', () => {
  const referring = htmlOf(
    reportOfTexts({
      'report.yaml': 'title: A Report\nlanguage: en\n',
      'sections/a.md': [
        '---\nid: a\ntitle: First\n---',
        'See [](#act), [](#votes) and [](#b).[^n]',
        ':::recommendation{#act}\nDo *this*.\n:::',
        ':::table{#votes caption="Votes"}\n| A | B |\n| - | - |\n| 1 | 2 |\n:::',
        '[^n]: A note.',
      ].join('\n\n'),
      'sections/b.md': '---\nid: b\ntitle: Second\n---\n\n::recommendations{list=other}',
    }),
  ).page

  test.each([
    ['a recommendation', 'act', 'recommendation 1', 'Do this.'],
    ['a table', 'table-1', 'Table 1', 'Table\u00a01. Votes'],
  ])('shows under a resting mouse, where it is %s', (_, id, title, start) =>
    opened(referring, { width: 1440 }, async (page) => {
      await page.hover(`.section p > a[href="#${id}"]`)
      await page.waitForSelector('#report-note:popover-open')
      expect((await textOf(page, '.popover-title'))?.replace(/\s/g, ' ')).toBe(title)
      expect(await textOf(page, '.popover-body')).toMatch(new RegExp(`^${start}`))
      expect(await page.$('.popover-body :is([id], .download-table)')).toBe(null)
      expect(await focused(page)).toBe('body#')
      await page.keyboard.press('Escape')
      expect(await isOpen(page, 'report-note')).toBe(false)
    }),
  )

  test('is still led to by a click', () =>
    opened(referring, {}, async (page) => {
      await page.click('.section p > a[href="#act"]')
      expect(await page.evaluate('location.hash')).toBe('#act')
    }))

  test('does not show where it is a section', () =>
    opened(referring, {}, async (page) => {
      await page.hover('.section p > a[href="#act"]')
      await page.waitForSelector('#report-note:popover-open')
      await page.hover('.section p > a[href="#b"]')
      await page.waitForFunction('!document.querySelector("#report-note:popover-open")')
    }))
})

describe('where the reader is', () => {
  test('stands in the contents and in the bar', () =>
    opened(long, { width: 1440 }, async (page) => {
      expect(await textOf(page, '.here.wide')).toBe('A Report')
      await page.evaluate('document.getElementById("second").scrollIntoView()')
      await page.waitForSelector('.contents a[href="#second"][aria-current=location]')
      expect(await textOf(page, '.here.wide .title')).toBe('Second')
    }))

  test('is kept by the links to other languages', async () => {
    const options = { medium: 'screen', version: '0.0.0', formats: new Set(['html']), languages: ['en', 'kk'] } as const
    const bilingual = renderPage(everything, bodyOf(everything), houseTheme, options)
    await opened(bilingual, { height: 600 }, async (page) => {
      await page.evaluate('document.getElementById("b").scrollIntoView()')
      await page.waitForSelector('.contents a[href="#b"][aria-current]')
      await page.click('[popovertarget=report-languages]')
      expect(await textOf(page, '#report-languages [lang=kk]')).toBe('Қазақша')
      const link = await page.$('#report-languages [lang=kk]')
      await page.evaluate('addEventListener("click", (event) => event.preventDefault())')
      await link?.click()
      expect(await link?.evaluate((each) => each.getAttribute('href'))).toMatch(/\/kk\/report\.html#b$/)
    })
  })
})

describe('the settings', () => {
  test('open at their button, wherever the bar stands', () =>
    opened(long, {}, async (page) => {
      const gap = () =>
        page.evaluate(`document.getElementById('report-settings').getBoundingClientRect().top
        - document.querySelector('.bar').getBoundingClientRect().bottom`)
      await page.click('[popovertarget=report-settings]')
      expect(await page.evaluate('document.querySelector(".bar").getBoundingClientRect().top')).toBeGreaterThan(100)
      expect(await gap()).toBe(8)
      await page.evaluate('scrollTo(0, 1000)')
      await page.waitForFunction('document.querySelector(".bar").getBoundingClientRect().top === 0')
      await page.evaluate('new Promise(requestAnimationFrame)')
      expect(await gap()).toBe(8)
    }))

  test('change colours and size at once, and are kept', () =>
    opened(html, {}, async (page) => {
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.click('[popovertarget=report-settings]')
      await page.click('input[value=dark]')
      await page.click('input[value=xl]')
      const dark = await paper()
      expect(dark).not.toBe(light)
      await page.reload()
      expect(await paper()).toBe(dark)
      expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('20px')
    }))

  test.each([1000, 1280, 1440])(
    'keep a page of the largest text within a window of %d px, notes in the margin',
    (width) =>
      opened(long, { width }, async (page) => {
        await page.evaluate('document.documentElement.dataset.size = "xl"')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      }),
  )
})

describe('find', () => {
  test('finds without accents, capitals and no-break spaces, counts, and leads there', () =>
    opened(long, {}, async (page) => {
      await page.click('[popovertarget=report-find]')
      await page.waitForSelector('#report-find-field:focus')
      await page.keyboard.type('RESUME of kzt 9 m')
      expect(await textOf(page, '#report-find-count')).toBe('1 result')
      expect(await textOf(page, '#report-find-list small')).toContain('Second')
      await page.click('#report-find-list a')
      expect(await isOpen(page, 'report-find')).toBe(false)
      expect(await page.evaluate('document.activeElement.textContent')).toContain('A résumé')
    }))

  test('says when there is nothing, and shows no more than fifty places of many', () =>
    opened(long, {}, async (page) => {
      await page.click('[popovertarget=report-find]')
      await page.waitForSelector('#report-find-field:focus')
      await page.keyboard.type('zebra')
      expect(await textOf(page, '#report-find-count')).toBe('No results')
      await page.$eval('#report-find-field', (field) => field.setAttribute('value', ''))
      await page.evaluate('document.getElementById("report-find-field").value = ""')
      await page.keyboard.type('words')
      expect(await textOf(page, '#report-find-count')).toBe('80 results')
      expect((await page.$$('#report-find-list li')).length).toBe(50)
    }))
})

test('A recommendation is cited with publisher, title, date, number and address', () =>
  opened(html, {}, async (page) => {
    await page.evaluate('navigator.clipboard.writeText = (text) => Promise.resolve(void (window.cited = text))')
    await page.click('#one .link-button')
    await page.waitForSelector('#report-toast:popover-open')
    expect(await textOf(page, '#report-toast')).toBe('Citation copied')
    expect(await page.evaluate('window.cited')).toMatch(
      /^An Office, A Country: Everything \(14 July 2023\), Recommendation 1, file:.*#one$/,
    )
  }))

test('Without scripts the contents open on a phone, and what needs a script is not there', () =>
  opened(withoutScripts(html), { width: 390, height: 844 }, async (page) => {
    await page.click('[popovertarget=report-drawer]')
    expect(await isOpen(page, 'report-drawer')).toBe(true)
    expect(await page.$eval('[popovertarget=report-find]', (button) => button.checkVisibility())).toBe(false)
  }))

test('Enlarged to 400 per cent, the bar does not stay over the text', () =>
  opened(html, { width: 360, height: 225 }, async (page) => {
    expect(await page.evaluate('getComputedStyle(document.querySelector(".bar")).position')).toBe('static')
  }))

test('No script but that of the theme runs', () =>
  opened(html.replace('</main>', '<script>window.ran = true</script></main>'), {}, async (page) => {
    expect(await page.evaluate('window.ran')).toBe(undefined)
    expect(await page.evaluate('document.documentElement.classList.contains("js")')).toBe(true)
  }))

test('The script of a page is under 10 kB', () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  expect(script).toContain('showPopover')
  expect(Buffer.byteLength(script)).toBeLessThan(10_000)
})
