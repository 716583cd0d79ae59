import { describe, expect, test } from 'vitest'
import { fontFaces } from '../../../src/core/fonts/font-faces.ts'
import type { Theme } from '../../../src/core/report.ts'
import { picture } from '../../print/page.ts'
import { houseTheme } from '../../support/house.ts'
import { filesBy, reportOfTexts, writtenBy } from '../../support/rendered.ts'

const [red, blue] = [picture(200, 0, 0).bytes, picture(0, 0, 200).bytes]
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

const pictures = {
  'media/map of áll.png': red,
  'media/MAP of áll.png': blue,
  '../shared/seal.png': blue,
  'media/plan.svg': drawing,
  'sections/a.md': `---\ntitle: Media\n---\n
![A map](media/map%20of%20áll.png)

![Another](media/MAP%20of%20áll.png)

![A seal](../shared/seal.png)

![The seal again](../shared/seal.png)

![A plan](media/plan.svg)
`,
}

const beside = (theme: Theme, texts: Readonly<Record<string, string | Uint8Array>>) =>
  filesBy('html', reportOfTexts(texts), { theme, assets: 'beside' })

const plain = await beside(houseTheme, { 'sections/a.md': '# Media\n\nPlain *text*.' })
const page = String(plain['en/report.html'])

/** What a page asks for, without the versions. */
function addressesIn(html: string): readonly string[] {
  const found = html.matchAll(/<(?:link rel="stylesheet"|script|img)[^>]* (?:href|src)="(?!data:)([^"]*)"/g)
  return [...found].map(([, address = '']) => decodeURIComponent(address.replace(/\?[0-9a-f]{8}$/, '')))
}

describe('a web page with its files beside it', () => {
  test('asks for what stands beside it, and allows nothing else', () => {
    expect(addressesIn(page)).toEqual(['assets/style.css', 'assets/reader.js'])
    for (const address of addressesIn(page)) expect(plain).toHaveProperty([`en/${address}`])
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy?.replaceAll('&#x27;', "'")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'",
    )
  })

  test('says the same as one that holds them', async () => {
    const held = await writtenBy('html', reportOfTexts({ 'sections/a.md': '# Media\n\nPlain *text*.' }))
    const body = (html = '') => html.slice(html.indexOf('<body'))
    expect(body(page)).toBe(body(held['en/report.html']))
  })

  test('has whole fonts, as they came, with their licences', () => {
    const style = String(plain['en/assets/style.css'])
    const paths = fontFaces(style).map(({ path }) => path)
    expect(paths).toContain('fonts/SourceSerif4-Regular.ttf.woff2')
    const isWhole = (path: string) => houseTheme.assets.get(path) === plain[`en/assets/${path}`]
    expect(paths.filter((path) => !isWhole(path))).toEqual([])
    const licences = Object.keys(plain).filter((path) => path.endsWith('LICENSE.md'))
    expect(licences).toEqual(['en/assets/fonts/SourceSans3-LICENSE.md', 'en/assets/fonts/SourceSerif4-LICENSE.md'])
    expect(style).not.toMatch(/url\((?!fonts\/)|used-in|Caption/)
  })

  test('has the fonts of other scripts where it prints their letters', async () => {
    const files = await beside(houseTheme, { 'sections/a.md': '# Media\n\nבחירות' })
    const hebrew = Object.keys(files).filter((path) => path.includes('FrankRuhlLibre'))
    expect(hebrew).toHaveLength(3)
    expect(Object.keys(files).filter((path) => path.includes('Amiri'))).toEqual([])
  })

  test('has each picture once, as it came, and drawings within', async () => {
    const files = await beside(houseTheme, pictures)
    const html = String(files['en/report.html'])
    const [map, other, seal] = ['map of áll.png', 'MAP of áll-2.png', 'seal.png']
    expect(addressesIn(html).slice(2)).toEqual([
      `assets/pictures/media/${map}`,
      `assets/pictures/media/${other}`,
      `assets/pictures/shared/${seal}`,
      `assets/pictures/shared/${seal}`,
    ])
    expect(files[`en/assets/pictures/media/${map}`]).toEqual(red)
    expect(files[`en/assets/pictures/media/${other}`]).toEqual(blue)
    expect(Object.keys(files).filter((path) => path.includes('pictures'))).toHaveLength(3)
    expect(html).toContain('src="data:image/svg+xml;base64,')
  })

  test('has another address for what has changed', async () => {
    const changed = { ...houseTheme, style: `${houseTheme.style}\nbody { color: red }` }
    const files = await beside(changed, { 'sections/a.md': '# Media\n\nPlain *text*.' })
    const addresses = (html: string) => [...html.matchAll(/"(assets\/[^"]*)"/g)].map(([, address]) => address)
    const [[style, script], [newStyle, newScript]] = [addresses(page), addresses(String(files['en/report.html']))]
    expect(newStyle).not.toBe(style)
    expect(newScript).toBe(script)
  })

  test('is refused by a theme whose page can have none', async () => {
    const own = { ...houseTheme, page: '<style>\n{{{style}}}\n</style>{{#each sections}}{{{html}}}{{/each}}' }
    await expect(beside(own, { 'sections/a.md': 'Text.' })).rejects.toThrow('its page.hbs has no `styleUrl`')
  })
})
