import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag } from '../../../src/core/pdf/tag-tree.ts'
import { textOf as stringOf } from '../../../src/core/pdf/text-string.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { fontsOf } from '../../print/fonts-of.ts'
import { printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts, writtenBy } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const print = (texts: Readonly<Record<string, string>>) => printReport(reportOfTexts(texts), browser)

test('a foreign word in italics has its language in the tags of the PDF', async () => {
  const { bytes } = await print({
    'names.yaml': '- { form: akimat, language: kk-Latn }\n- { form: de facto, language: la }',
    'sections/a.md': '---\ntitle: The *Akimat*\n---\n\nIt decides *de facto*, and *alone*.',
  })
  // The title, and before it the line of the contents.
  expect(languagesIn(bytes)).toEqual(['Document en', 'Em kk-Latn', 'Em kk-Latn', 'Em la'])
})

/** `Em kk-Latn` for each tag with a language, in reading order. */
function languagesIn(bytes: Uint8Array): readonly string[] {
  const root = readTags(readPdf(bytes))
  const found: string[] = []
  if (root) {
    eachTag(root, ({ role, entries }) => {
      const language = stringOf(entries.get('Lang'))
      if (language) found.push(`${role} ${language}`)
    })
  }
  return found
}

describe('letters of other scripts', () => {
  const scripts = [
    ['Arabic', 'لجنة الانتخابات المركزية، عام 2022', 'NotoNaskhArabic'],
    ['Hebrew', 'ועדת הבחירות המרכזית', 'FrankRuhlLibre'],
    ['Georgian', 'ცენტრალური საარჩევნო კომისია', 'NotoSerifGeorgian'],
    ['Armenian', 'Կենտրոնական ընտրական հանձնաժողով', 'NotoSerifArmenian'],
    ['Greek', 'Κεντρική Εφορευτική Επιτροπή', 'SourceSerif4'],
    ['Kazakh', 'Қазақстан Республикасының Орталық сайлау комиссиясы', 'SourceSerif4'],
  ] as const

  test.each(scripts)('are printed and read back: %s', async (_, words, font) => {
    const { bytes, pages } = await print({
      'sections/a.md': `---\ntitle: ${words}\n---\n\nThe body (*${words}*) said **${words}**.[^a]\n\n[^a]: ${words}, ${words}.`,
    })
    for (const word of words.split(' ')) expect(pages.map(textOf).join(' ')).toContain(word)
    expect(fontsOf(bytes).filter((name) => name.includes(font))).not.toEqual([])
    expect(fontsOf(bytes).filter((name) => !name.startsWith('CIDFontType2 '))).toEqual([])
  })

  const pageOf = async (text: string) =>
    (await writtenBy('html', reportOfTexts({ 'sections/a.md': text })))['en/report.html']

  test.each(scripts.slice(0, 4))('bring their fonts into the web page: %s', async (_, words) => {
    const faces = (await pageOf(words))?.match(/@font-face [^}]*}/g) ?? []
    expect(faces.map((face) => /font-weight: (\d+)/.exec(face)?.[1])).toEqual(['400', '600'])
    for (const face of faces) expect(face).toMatch(/url\(data:font\/woff2;base64,d09GMg/)
  })

  test('bring none where there are none', async () => {
    expect(await pageOf('Plain text, Қазақша, ελληνικά.')).not.toContain('@font-face')
  })
})

test('what no font has is printed as boxes, in lines and between them', async () => {
  const chinese = '中央选举委员会已经公布选举结果，'.repeat(12)
  const { pages } = await print({
    'sections/a.md': `---\ntitle: Results 😀 of 2022\n---\n\n## 中央选举委员会\n\nThe words👍🏽, ${chinese} and नमस्ते, 中文 中文.[^a]\n\n[^a]: 👩‍⚖️ Of ${chinese}${chinese} judges.`,
  })
  expect(pages.map(textOf).join(' ')).toMatch(/Results � of 2022.*The words�.*Of �/)
})
