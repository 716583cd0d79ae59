import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag } from '../../../src/core/pdf/tag-tree.ts'
import { textOf as stringOf } from '../../../src/core/pdf/text-string.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { fontsOf } from '../../print/fonts-of.ts'
import { marginOf, misplaced, type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts, writtenBy } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

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
    ['Arabic', 'لجنة الانتخابات المركزية، عام 2022', 'Amiri'],
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
    expect(checkTags(bytes)).toEqual([])
    expect(fontsOf(bytes).filter((name) => !name.startsWith('CIDFontType2 '))).toEqual([])
  })

  test.each(['المرشحين', 'مُشَارَكَةً'])('that are drawn in parts, and marks on them, are read as one: %s', async (word) => {
    const { bytes, pages } = await print({ 'sections/a.md': `---\ntitle: Names\n---\n\nThey said ${word}.` })
    expect(pages.map(textOf).join(' ')).toContain(word)
    expect(checkTags(bytes)).toEqual([])
  })

  const pageOf = async (text: string) =>
    (await writtenBy('html', reportOfTexts({ 'sections/a.md': text })))['en/report.html']

  test.each(scripts.slice(0, 4))('bring their fonts into the web page: %s', async (_, words) => {
    const faces = (await pageOf(words))?.match(/@font-face { font-family: "Rapporteur Letters"[^}]*}/g) ?? []
    expect(faces.map((face) => /font-weight: (\d+)/.exec(face)?.[1])).toEqual(['400', '600'])
    for (const face of faces) expect(face).toMatch(/url\(data:font\/woff2;base64,d09GMg/)
  })

  test('are printed side by side', async () => {
    const words = scripts.map(([, each]) => each).join('; ')
    const text = `Plain: ${words}.[^a]\n\n**Strong: ${words}.** *Stressed: ${words}.*\n\n[^a]: ${words}.`
    const { bytes } = await print({ 'sections/a.md': `---\ntitle: Names\n---\n\n${text}` })
    expect(fontsOf(bytes).filter((name) => /Amiri|Ruhl|Georgian|Armenian/.test(name))).toHaveLength(8)
  })

  test('bring none where there are none', async () => {
    expect(await pageOf('Plain text, Қазақша, ελληνικά.')).not.toMatch(/@font-face { font-family: "Rapporteur Letters"/)
  })
})

describe('a report in Arabic', () => {
  const text = [
    'جرت الانتخابات الرئاسية في 20 تشرين الثاني/نوفمبر 2022، ولم تُستكمل الإصلاحات التي أوصت بها المنظمة (OSCE/ODIHR) من قبل.[^a]',
    '- القوائم متاحة;\n- والنتائج *منشورة*, وكود `x = (1)` أيضاً.[^b]',
    '> The Commission shall publish all results.\n\nانظر [](#r) و[](#t).',
    ':::table{#t caption="النتائج"}\n| المنطقة | العدد |\n|---|--:|\n| الشمال | 1,234 |\n| الجنوب | 56 |\n:::',
    ':::recommendation{#r to="البرلمان"}\nينبغي مراجعة القانون رقم 2464.[^c]\n:::',
    'وبلغ عدد الناخبين المسجلين 11,950,000 ناخب، صوّت منهم 69.4% وفق البيانات؛ وهل كانت النتائج شفافة؟ '.repeat(60),
    '[^a]: المادة 41 من الدستور.\n\n[^b]: UN Human Rights Committee, General Comment No. 25 (1996).\n\n[^c]: انظر https://example.org/a/ أعلاه.',
  ].join('\n\n')
  const manifest = 'title: تقرير البعثة\nlanguage: ar\nstatus: draft\n'

  let printed: PrintedReport
  beforeAll(async () => {
    const section = (title: string) => `---\ntitle: ${title}\n---\n\n${text}\n`
    printed = await print({
      'report.yaml': `${manifest}sections: [a, b]\n`,
      'sections/a.md': section('الإطار القانوني'),
      'sections/b.md': section('OSCE (2022)').replaceAll('#r', '#r2').replaceAll('#t', '#t2'),
    })
  })

  const placed = (page: number, words: RegExp) => printed.pages[page]?.runs.find((run) => words.test(run.text))

  test('has every note on the page of its call', () => {
    expect(misplaced(printed)).toEqual([])
    expect(printed.notes.length).toBe(6)
  })

  test('may call several notes in a row', async () => {
    const text = 'جرت الانتخابات.[^a][^b]\n\n[^a]: المادة.\n\n[^b]: القانون.'
    expect(misplaced(await print({ 'report.yaml': manifest, 'sections/a.md': text }))).toEqual([])
  })

  test('speaks Arabic where the theme speaks', () => {
    expect(textOf(printed.pages[1])).toContain('المحتويات')
    expect(textOf(printed.pages[2])).toMatch(/التوصية.*موجّهة/)
    expect(marginOf(printed.pages[2])).toContain('مسودة')
  })

  test('has its numbers at the right, and the section of the page at the left', () => {
    const margin = printed.pages[2]?.runs.filter(({ artifact, mark }) => artifact || mark === undefined) ?? []
    const [folio, head] = ['1', 'القانوني'].map((words) => margin.find((run) => run.text === words))
    const body = placed(2, /^جرت$/)
    expect(folio?.x).toBeGreaterThan(body?.x ?? Infinity)
    expect(head?.x).toBeLessThan(200)
    const note = printed.pages[2]?.runs.findLast(({ text: words }) => words === '1')
    expect(note?.x).toBeGreaterThan(placed(2, /^المادة$/)?.x ?? Infinity)
  })

  test('has digits below digits in its tables', () => {
    const [one, other] = [placed(2, /1,234/), placed(2, /^56$/)]
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo((other?.x ?? 0) + (other?.width ?? 0), 1)
  })

  test('leaves to foreign paragraphs and phrases their own way', async () => {
    const html = (await writtenBy('html', reportOfTexts({ 'report.yaml': manifest, 'sections/a.md': text })))[
      'ar/report.html'
    ]
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<blockquote dir="ltr">')
    expect(html).toContain('<code dir="ltr">x = (1)</code>')
    expect(html?.match(/<p dir="ltr">UN Human/g)).toHaveLength(1)
    expect(html).toContain('انظر <bdi dir="ltr">https://example.org/a/</bdi> أعلاه.')
  })
})

describe('Arabic in a report in English', () => {
  test('goes its own way as a quotation, a paragraph and a phrase', async () => {
    const [arabic, hebrew] = ['ينبغي أن تكون الانتخابات حرة ونزيهة (المادة 21).', 'ועדת הבחירות.']
    const text = `The law (*${arabic}*) says:[^a]\n\n> ${arabic}\n\nIt says ${hebrew}\n\n- ${hebrew}\n- ${hebrew}\n\n[^a]: ${arabic}`
    const report = reportOfTexts({ 'sections/a.md': text })
    const html = (await writtenBy('html', report))['en/report.html'] ?? ''
    expect(html.match(/<\w+ dir="rtl">/g)).toEqual([
      '<em dir="rtl">',
      '<blockquote dir="rtl">',
      '<ul dir="rtl">',
      '<p dir="rtl">',
    ])
    const { pages } = await printReport(report, browser)
    expect(pages.map(textOf).join(' ')).toContain('ونزيهة')
  })
})

test('what no font has is printed as boxes, in lines and between them', async () => {
  const chinese = '中央选举委员会已经公布选举结果，'.repeat(12)
  const { pages } = await print({
    'sections/a.md': `---\ntitle: Results 😀 of 2022\n---\n\n## 中央选举委员会\n\nThe words👍🏽, ${chinese} and नमस्ते, 中文 中文.[^a]\n\n[^a]: 👩‍⚖️ Of ${chinese}${chinese} judges.`,
  })
  expect(pages.map(textOf).join(' ')).toMatch(/Results � of 2022.*The words�.*Of �/)
})
