import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../src/core/message.ts'
import { faultsOf, type How, openReader, type Reader, withoutScripts } from '../support/reader.ts'
import { linesOfHead, reviewOf } from '../support/reviewed.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader?.[Symbol.asyncDispose]())

const text = `One text *of* the report.[^a] It has [a link](https://example.org/), \`code\` and a long word: incomprehensibilities.

Two texts.

Three texts, and the résumé.

::::recommendation{#do to="the court"}
It should be done.[^b]
::::

${Array.from({ length: 60 }, (_, index) => `Paragraph ${index} is there to be scrolled over.`).join('\n\n')}

[^a]: The first note.

[^b]: The second note.
`
const po = `msgid "One text <em>of</em> the report.{fn_a} It has <a1>a link</a1>, <code>code</code> and a long word: incomprehensibilities."
msgstr "Один текст <em>доклада</em>{fn_a}. В нём <a1>ссылка</a1>, <code>code</code> {fn_x} и длинное слово."

msgid "The first note."
msgstr "Первая сноска."

# Seen by the lawyer.
#, fuzzy
#| msgid "Two words."
msgid "Two texts."
msgstr "Два слова."
`
const at = (line: number, severity: Message['severity']): Message => {
  const point = { line, column: 1 }
  const place = { file: 'translations/ru.po', start: point, end: point }
  return {
    rule: 'translation-keeps-marks',
    severity,
    place,
    text: 'Unexpected `{fn_x}`, expected no more',
    hint: 'Take it out',
  }
}
const messages = [at(2, 'info'), at(linesOfHead + 2, 'error'), at(linesOfHead + 2, 'warning')]
const html = reviewOf(text, po, { messages })
const arabic = reviewOf('One.\n\nTwo.[^a]\n\n[^a]: A note.', 'msgid "Two.{fn_a}"\nmsgstr "اثنان{fn_a}."\n', {
  language: 'ar',
})

const dark: How = { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }
const phone: How = { width: 390, height: 844 }

async function opened(page: string, how: How, work: (page: Page) => Promise<void>): Promise<void> {
  const open = await reader.open(page, how)
  try {
    await work(open)
  } finally {
    await open.close()
  }
}

const choose = (facet: string) => async (page: Page) => {
  await page.click(`.filters [value="${facet}"]`)
}
const find = (words: string) => async (page: Page) => {
  await page.type('.search input', words)
  await page.waitForFunction(`document.querySelector('.shown').textContent.includes('shown')`)
}
const nothing = () => Promise.resolve()

/** The sources of the texts that are shown, but for those that are there for others. */
const shown = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('.unit:not(.beside)')].filter((unit) => unit.checkVisibility())
    .map((unit) => unit.querySelector('.source').textContent.slice(0, 11))`)
const focused = (page: Page) =>
  page.evaluate(
    `document.activeElement.querySelector('.source')?.textContent.slice(0, 11) ?? document.activeElement.nodeName`,
  )
const progress = (page: Page) => page.$eval('.shown', ({ textContent }) => textContent)

describe.each<[string, string, How, (page: Page) => Promise<void>]>([
  ['in light colours', html, {}, nothing],
  ['in dark colours', html, dark, nothing],
  ['on a phone', html, phone, nothing],
  [
    'with its sections open on a phone',
    html,
    { ...phone, ...dark },
    (page) => page.click('[popovertarget=review-drawer]'),
  ],
  ['with its settings open', html, {}, (page) => page.click('[popovertarget=review-settings]')],
  ['with what was found', html, dark, find('text')],
  ['with what is fuzzy, dark, on a phone', html, { ...dark, ...phone }, choose('fuzzy')],
  ['with recommendations', html, {}, choose('recommendations')],
  ['with nothing found', html, {}, find('nowhere')],
  ['without scripts', withoutScripts(html), {}, nothing],
  ['in more contrast', html, { features: [{ name: 'prefers-contrast', value: 'more' }] }, nothing],
  ['of an Arabic translation', arabic, {}, nothing],
])('the page for reviewers %s', (_, page, how, act) => {
  test('is accessible: axe finds nothing', () =>
    opened(page, how, async (open) => {
      await act(open)
      expect(await faultsOf(open)).toEqual([])
    }))
})

describe('the page for reviewers', () => {
  test.each([320, 390, 768, 900, 1024, 1440, 2560])('is no wider than a window of %d px', (width) =>
    opened(html, { width, height: 800 }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }),
  )

  test('shows what is asked for, and with a text its notes', () =>
    opened(html, {}, async (page) => {
      await choose('fuzzy')(page)
      expect(await shown(page)).toEqual(['Two texts.'])
      expect(await progress(page)).toBe('1 of 67 shown')
      await choose('findings')(page)
      expect(await shown(page)).toEqual(['One text of'])
      expect(await page.$$eval('.beside', (units) => units.filter((unit) => unit.checkVisibility()).length)).toBe(1)
      await choose('recommendations')(page)
      expect(await shown(page)).toEqual(['the court', 'It should b', 'The second '])
      await choose('')(page)
      expect(await shown(page)).toHaveLength(67)
      expect(await progress(page)).toBe('1 of 67 done')
    }))

  test('finds words of source and translation without regard to accents and capitals, and ids', () =>
    opened(html, {}, async (page) => {
      const id = await page.$eval('.unit:has(.empty), .unit.empty', (unit) => unit.id)
      for (const words of ['RESUME', 'resume']) {
        await find(words)(page)
        expect(await shown(page)).toEqual(['Three texts'])
        await page.keyboard.press('Escape')
        expect(await shown(page)).toHaveLength(67)
      }
      await find('сноска')(page)
      expect(await shown(page)).toEqual(['The first n'])
      await page.keyboard.press('Escape')
      await find(`#${id}`)(page)
      expect(await shown(page)).toHaveLength(1)
    }))

  test('goes on by j and back by k through what is shown, on keyboards of other letters too', () =>
    opened(html, {}, async (page) => {
      await page.keyboard.press('j')
      expect(await focused(page)).toBe('One text of')
      await page.keyboard.press('j')
      expect(await focused(page)).toBe('The first n')
      expect(await progress(page)).toBe('2 of 67')
      await page.evaluate(`document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))`)
      expect(await focused(page)).toBe('Two texts.')
      await page.keyboard.press('k')
      expect(await focused(page)).toBe('The first n')
      await choose('recommendations')(page)
      await page.keyboard.press('j')
      expect(await focused(page)).toBe('the court')
    }))

  test('steps by its buttons, and keeps what has the focus in sight', () =>
    opened(html, { height: 600 }, async (page) => {
      for (let step = 0; step < 30; step++) await page.click('.step[value="1"]')
      expect(await progress(page)).toBe('30 of 67')
      const isSeen = await page.evaluate(`(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect()
        return top >= document.querySelector('.bar').getBoundingClientRect().bottom && bottom <= innerHeight
      })()`)
      expect(isSeen).toBe(true)
    }))

  test('leaves the letters alone where that was chosen', () =>
    opened(html, {}, async (page) => {
      await page.click('[popovertarget=review-settings]')
      await page.click('[name=keys][value=off]')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      expect(await focused(page)).not.toBe('One text of')
    }))

  test('leads to a text by its address, whatever was chosen', () =>
    opened(html, {}, async (page) => {
      const id = await page.$eval('.unit.empty', (unit) => unit.id)
      await choose('fuzzy')(page)
      await page.evaluate(`location.hash = '${id}'`)
      await page.waitForFunction(`document.getElementById('${id}').checkVisibility()`)
      const { y = -1 } = (await (await page.$(`#${id}`))?.boundingBox()) ?? {}
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(900)
    }))

  test('says that nothing was found, and leads back', () =>
    opened(html, {}, async (page) => {
      await find('nowhere')(page)
      expect(await shown(page)).toEqual([])
      await page.click('.nothing-found button')
      expect(await shown(page)).toHaveLength(67)
    }))

  test('shows everything without scripts', () =>
    opened(withoutScripts(html), {}, async (page) => {
      expect(await shown(page)).toHaveLength(67)
      expect(await page.$eval('.filters', (filters) => filters.checkVisibility())).toBe(false)
    }))

  test('puts source and translation side by side, and one below the other on a phone', async () => {
    const placesIn = (page: Page) =>
      page.$eval('.unit', (unit) => {
        const [one, other] = [...unit.querySelectorAll('.source, .translation')].map((each) =>
          each.getBoundingClientRect(),
        )
        return { isBeside: one?.top === other?.top, isBelow: (other?.top ?? 0) >= (one?.bottom ?? 0) }
      })
    await opened(html, {}, async (page) => expect(await placesIn(page)).toEqual({ isBeside: true, isBelow: false }))
    await opened(html, phone, async (page) => expect(await placesIn(page)).toEqual({ isBeside: false, isBelow: true }))
  })

  test('is printed with all its texts and without its tools', () =>
    opened(html, {}, async (page) => {
      await page.emulateMediaType('print')
      expect(await shown(page)).toHaveLength(67)
      expect(await page.$eval('.bar', (bar) => bar.checkVisibility())).toBe(false)
    }))

  test('asks for nothing but itself, and runs nothing that a translator wrote', async () => {
    const hostile = '<script>document.title = 1</script><img src=https://example.org/x onerror="document.title = 1">'
    const page = reviewOf('One.', `# ${hostile}\nmsgid "One."\nmsgstr ${JSON.stringify(hostile)}\n`)
    await opened(page, {}, async (open) => {
      expect(await open.title()).toBe('Russian: review of A Report')
      expect(await open.evaluate('performance.getEntriesByType("resource").length')).toBe(0)
    })
  })
})
