import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { fontFaces } from '../../../src/core/fonts/font-faces.ts'
import { wantedFiles } from '../../../src/core/wanted-files.ts'
import { readReport } from '../../../src/files/read-report.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts, writtenBy } from '../../support/rendered.ts'

/** The fonts that a web page holds: `Rapporteur Serif 400 italic`, with the scripts of their letters. */
async function fontsOf(section: string): Promise<readonly string[]> {
  const report = reportOfTexts({ 'sections/a.md': `---\ntitle: Media\n---\n\n${section}` })
  const { 'en/report.html': html = '' } = await writtenBy('html', report)
  return fontFaces(html).map(({ cut, ranges }) => {
    const has = (character: string) => ranges.some(([first, last]) => first <= at(character) && at(character) <= last)
    const scripts = Object.entries(signs).flatMap(([script, sign]) => (has(sign) ? [script] : []))
    return [cut.trim(), ...scripts].join(' ')
  })
}

const signs = { Latin: 'a', western: 'é', Polish: 'ł', Cyrillic: 'ж', Kazakh: 'қ', Greek: 'ω' }

function at(character: string): number {
  return character.codePointAt(0) ?? 0
}

const plain = [
  'Rapporteur Serif 400 Latin',
  'Rapporteur Display 400 Latin',
  'Rapporteur Display 600 Latin',
  'Rapporteur Sans 400 Latin',
  'Rapporteur Sans 600 Latin',
]

describe('the fonts of a web page', () => {
  test('stand in the page itself', async () => {
    const { 'en/report.html': html = '' } = await writtenBy('html', reportOfTexts({ 'sections/a.md': '# A\n\nText.' }))
    const addresses = [...html.matchAll(/url\((.{15})/g)].map(([, start]) => start)
    expect(addresses).toEqual(plain.map(() => 'data:font/woff2'))
    expect(html).not.toContain('used-in')
  })

  test('leave that of the worked example below 450 kB', async () => {
    const folder = fileURLToPath(new URL('../../../content/kazakhstan-2022', import.meta.url))
    const example = compile(await readReport(folder, wantedFiles), { words: houseTheme.words })
    const { 'en/report.html': html = '' } = await writtenBy('html', example, { languages: ['en', 'ru', 'kk'] })
    expect(Buffer.byteLength(html)).toBeLessThan(450_000)
  })

  test('have none for the names of other languages alone', async () => {
    const report = reportOfTexts({ 'sections/a.md': '# A\n\nText.' })
    const { 'en/report.html': html = '' } = await writtenBy('html', report, { languages: ['en', 'ru', 'ar'] })
    expect(html).toMatch(/hreflang="ru"[^>]*>Русский</)
    expect(fontFaces(html)).toHaveLength(plain.length)
  })

  test('have the letters of its text and few others', async () => {
    expect(await fontsOf('Plain.')).toEqual(plain)
  })

  test('are slanted or bold where the text is', async () => {
    expect(await fontsOf('An *akimat*.')).toEqual(
      expect.arrayContaining([...plain, 'Rapporteur Serif 400 italic Latin', 'Rapporteur Sans 400 600 italic Latin']),
    )
    const both = await fontsOf('***Both***')
    expect(both).toContain('Rapporteur Serif 600 Latin')
    expect(both).toContain('Rapporteur Serif 600 italic Latin')
    expect(await fontsOf('**Bold**')).not.toContain('Rapporteur Serif 600 italic Latin')
    expect(await fontsOf('# *Akimats*')).toContain('Rapporteur Display 400 600 italic Latin')
  })

  test('come in one piece for letters that are set together', async () => {
    expect(await fontsOf('Łódź, café')).toContain('Rapporteur Serif 400 Latin western Polish')
    expect(await fontsOf('Łódź, café')).not.toContain('Rapporteur Serif 400 Latin')
    expect(await fontsOf('Қала')).toContain('Rapporteur Serif 400 Cyrillic Kazakh')
    expect(await fontsOf('Дом')).toContain('Rapporteur Serif 400 Cyrillic')
  })

  test('have the letters of other scripts only where these stand', async () => {
    const slanted = await fontsOf('Plain, and an *άκρον*.')
    expect(slanted).toContain('Rapporteur Serif 400 italic Greek')
    expect(slanted).not.toContain('Rapporteur Display 600 Greek')
  })

  test('have an accent with its letter', async () => {
    expect(await fontsOf('Де́ло')).toEqual(expect.arrayContaining(['Rapporteur Serif 400 Cyrillic']))
    const latin = await fontsOf('m\u0300')
    expect(latin.filter((font) => font.startsWith('Rapporteur Serif 400'))).toEqual([
      'Rapporteur Serif 400 Latin',
      'Rapporteur Serif 400 Latin',
    ])
    expect(latin.join()).not.toContain('Cyrillic')
  })
})
