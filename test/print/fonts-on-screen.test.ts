import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/find-browser.ts'
import { fill, temporaryFolder } from '../files/folder.ts'
import { filesBy, reportOfTexts, writtenBy } from '../support/rendered.ts'

let browser: Browser

beforeAll(async () => {
  const { executablePath } = await findBrowser()
  browser = await launch({ executablePath, headless: 'shell', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
})

afterAll(() => browser?.close())

const sourcesOf = (language: string, section: string) => ({
  'report.yaml': `title: ${titles[language]}\nlanguage: ${language}\n`,
  'sections/a.md': section,
})

/** The fonts that a browser takes for the text of a web page, those of the machine with a mark. */
async function fontsOn(language: string, section: string): Promise<readonly string[]> {
  const files = await writtenBy('html', reportOfTexts(sourcesOf(language, section)))
  return fontsShown((page) => page.setContent(files[`${language}/report.html`] ?? '', { waitUntil: 'load' }))
}

async function fontsShown(open: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
  const page = await browser.newPage()
  try {
    await open(page)
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const session = await page.createCDPSession()
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
    const used = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })))
    const names = used.flatMap(({ fonts }) =>
      fonts.map(({ isCustomFont, postScriptName, familyName }) => (isCustomFont ? postScriptName : `!${familyName}`)),
    )
    return [...new Set(names)].sort()
  } finally {
    await page.close()
  }
}

const titles: Readonly<Record<string, string>> = {
  el: 'Έκθεση',
  en: 'Report',
  kk: 'Қорытынды есеп',
  ru: 'Итоговый доклад',
}

/** Text in every place and shape: running text, italic, bold, both, a heading of each kind, a table, a note. */
const everywhere = (words: string) => `---
title: "${words} *${words}*"
---

${words} *${words}* **${words}** ***${words}***[^a]

## ${words} *${words}*

:::recommendation{#one to="${words}"}
${words} *${words}*
:::

:::table{#two caption="${words} *${words}*"}
| ${words} | ${words} |
|:---|---:|
| *${words}* | **1 234,5** |
:::

::recommendations{list=other}

[^a]: ${words} *${words}* **${words}**
`

const own = ['RapporteurDisplay-It', 'RapporteurDisplay-Regular', 'RapporteurDisplay-Semibold']
const ownSans = ['RapporteurSans-It', 'RapporteurSans-Regular', 'RapporteurSans-Semibold']
const ownSerif = [
  'RapporteurSerif-It',
  'RapporteurSerif-Regular',
  'RapporteurSerif-Semibold',
  'RapporteurSerif-SemiboldIt',
]
const all = [...own, ...ownSans, ...ownSerif]

describe('a web page is set in the fonts of the house alone', () => {
  test.each([
    ['kk', 'Қазақстан Республикасының үкіметі, ғылым, өңір, қоғам, ҺҺ һәм ІІ: «ӘҒҚҢӨҰҮҺІ» № 5 – 10 000 ₸'],
    ['ru', 'Съешь ещё этих мягких французских булок, да выпей чаю: «ёлка» № 5 – за́мок, 500 ₽ и 3‰'],
    ['el', 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία: «Άρθρο» Ϊΰ, ἄνθρωπος ᾧ τῆς'],
    [
      'en',
      'Café, Łódź, İstanbul, Şuşa, Ələt, Việt Nam, m̀ and x̌; → ← ≈ ≥ ≤ ≠ − × ÷ ± ‡ † ‰ § ¶ … “a” ‘b’ „c“ € x⁴⁵⁶ ½ ☐ ✓',
    ],
  ])('in %s', async (language, words) => {
    expect(await fontsOn(language, everywhere(words))).toEqual(all)
  })

  test('with fonts for other scripts beside them', async () => {
    const words = 'الانتخابات, בחירות, არჩევნები, Ընտրություններ'
    const cuts = ['FrankRuhlLibre', 'NotoSerifArmenian', 'NotoSerifGeorgian']
    const others = cuts.flatMap((cut) => [`${cut}-Regular`, `${cut}-SemiBold`])
    expect(await fontsOn('en', everywhere(words))).toEqual(['Amiri-Bold', 'Amiri-Regular', ...others, ...all])
  })

  test('with the signs of currencies that those lack', async () => {
    const words = 'In total 5 ₾, 6 ₼ and 7 ₪'
    expect(await fontsOn('en', everywhere(words))).toEqual(['NotoSerif-Regular', 'NotoSerif-SemiBold', ...all])
  })

  test('with whole fonts beside it, from a disk', async () => {
    const report = reportOfTexts(sourcesOf('kk', everywhere('Қазақстан, № 5')))
    const folder = temporaryFolder()
    fill(folder, await filesBy('html', report, { assets: 'beside' }))
    const address = pathToFileURL(join(folder, 'kk/report.html')).href
    expect(await fontsShown((page) => page.goto(address, { waitUntil: 'load' }))).toEqual([
      ...['SourceSans3-It', 'SourceSans3-Regular', 'SourceSans3-Semibold'],
      ...['SourceSerif4-It', 'SourceSerif4-Regular', 'SourceSerif4-Semibold', 'SourceSerif4-SemiboldIt'],
      ...['SourceSerif4Display-It', 'SourceSerif4Display-Regular', 'SourceSerif4Display-Semibold'],
    ])
  })
})
