import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compile } from '../../lib/core/compile.js'
import { html } from '../../lib/core/formats/html.js'
import { houseTheme, readExample } from '../example.js'
import { repeatReport, wordsIn } from '../repeat-report.js'
import { footnotePage } from './footnote-page.js'
import { elementsIn, hasClass } from './html-tree.js'
import { notesInPlace } from './notes-in-place.js'
import { typstText } from './typst-text.js'

/** Writes what the programs read: the worked example so many times, as a report, as pages and as Typst. */
export async function makeInputs(folder, times) {
  const sources = repeatReport(await readExample(), times)
  const report = join(folder, 'content', 'report')
  for (const { path, bytes } of sources.files.values()) if (bytes !== undefined) await put(join(report, path), bytes)
  const { notes, contents } = await pageOf(sources)
  const inPlace = placed(contents, notes)
  const [page, typst, footnotes] = ['report.html', 'report.typ', 'footnotes.html'].map((file) => join(folder, file))
  await put(page, contents)
  await put(typst, typstText(inPlace))
  await put(footnotes, footnotePage(inPlace))
  return { folder, report, page, typst, footnotes, notes, words: wordsIn(sources) }
}

async function pageOf(sources) {
  const theme = await houseTheme()
  const report = compile(sources, { words: theme.words })
  const formats = new Set(['html'])
  const layOut = () => Promise.reject(new Error('A page needs no browser'))
  const { artifacts } = await html.write(report, { theme, version: '0', formats, paged: undefined, layOut })
  return { notes: report.notes.length, contents: artifacts[0].contents }
}

/** Counted, because nobody would see in the times that a program was given fewer notes. */
function placed(contents, notes) {
  const document = notesInPlace(contents)
  const count = elementsIn(document).filter((node) => hasClass(node, 'footnote')).length
  if (count === notes) return document
  throw new Error(`Unexpected ${count} notes in place, expected ${notes}: is the HTML of a report another one now?`)
}

async function put(path, contents) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}
