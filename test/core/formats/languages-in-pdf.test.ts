import { expect, test } from 'vitest'
import { formats } from '../../../src/core/formats/index.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag } from '../../../src/core/pdf/tag-tree.ts'
import { textOf } from '../../../src/core/pdf/text-string.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

test('a foreign word in italics has its language in the tags of the PDF', async () => {
  const report = reportOfTexts({
    'names.yaml': '- { form: akimat, language: kk-Latn }\n- { form: de facto, language: la }',
    'sections/a.md': '---\ntitle: The *Akimat*\n---\n\nIt decides *de facto*, and *alone*.',
  })
  const tags = languagesIn(await printed(report))
  // The title, and before it the line of the contents.
  expect(tags).toEqual(['Document en', 'Em kk-Latn', 'Em kk-Latn', 'Em la'])
})

async function printed(report: ResolvedReport): Promise<Uint8Array> {
  const browser = await openBrowser()
  try {
    const tools = { theme: houseTheme, version: '1.2.3', formats: new Set(['pdf']), paged: undefined }
    const written = await formats.get('pdf')?.write(report, {
      ...tools,
      layOut: (job, work) => browser.layOut(job, work),
    })
    const contents = written?.artifacts[0]?.contents
    return contents instanceof Uint8Array ? contents : new Uint8Array()
  } finally {
    await browser.close()
  }
}

/** `Em kk-Latn` for each tag with a language, in reading order. */
function languagesIn(bytes: Uint8Array): readonly string[] {
  const root = readTags(readPdf(bytes))
  const found: string[] = []
  if (root) {
    eachTag(root, ({ role, entries }) => {
      const language = textOf(entries.get('Lang'))
      if (language) found.push(`${role} ${language}`)
    })
  }
  return found
}
