// How long each stage of the PDF takes, and how that grows with the report.
//
// The worked example as it is, and with its sections repeated under other ids, one after the other in a warm browser:
//
//   html      the page made
//   open      the browser has read it, with its fonts
//   measure   every line read, as often as page numbers moved the text; with the plan of the pages
//   annotate  told where pages begin
//   print     printed once
//   finish    tags, links, metadata put in order
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from '../lib/core/compile.js'
import { pdf } from '../lib/core/formats/pdf.js'
import { parseTheme } from '../lib/core/parse/theme.js'
import { wantedFiles } from '../lib/core/wanted-files.js'
import { readReport } from '../lib/files/read-report.js'
import { readTheme } from '../lib/files/read-theme.js'
import { openBrowser } from '../lib/print/browser.js'
import { repeatReport } from './repeat-report.js'

const [sizes = '1,3,10', out] = process.argv.slice(2)
const project = fileURLToPath(new URL('..', import.meta.url))
const folder = fileURLToPath(new URL('../content/kazakhstan-2022', import.meta.url))
const theme = parseTheme('house', await readTheme('house', { project }))
const sources = await readReport(folder, wantedFiles)
const browser = await openBrowser()

const rows = [['size', 'pages', 'notes', 'html', 'open', 'measure', 'annotate', 'print', 'finish', 'all', 'a page']]
for (const times of [1, ...sizes.split(',').map(Number)]) rows.push(await measure(times))
await browser.close()

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
// The first row warmed things up.
for (const row of [rows[0], ...rows.slice(2)])
  console.log(row.map((cell, column) => cell.padStart(widths[column])).join('  '))

async function measure(times) {
  const report = compile(repeatReport(sources, times), { words: theme.words })
  const taken = { html: 0, open: 0, measure: 0, annotate: 0, print: 0, finish: 0 }
  let since = performance.now()
  const start = since
  const end = (stage) => {
    taken[stage] += performance.now() - since
    since = performance.now()
  }
  const timed =
    (sheet, stage) =>
    async (...given) => {
      if (stage !== 'measure') end('measure')
      const made = await sheet[stage](...given)
      end(stage)
      return made
    }
  const layOut = (job, work) => {
    end('html')
    return browser.layOut({ ...job, timeout: 600_000 }, (sheet) => {
      end('open')
      const stages = Object.fromEntries(['measure', 'annotate', 'print'].map((stage) => [stage, timed(sheet, stage)]))
      return work({ ...sheet, ...stages })
    })
  }
  const written = await pdf.write(report, { theme, version: '0', formats: new Set(['pdf']), paged: undefined, layOut })
  end('finish')
  const all = performance.now() - start
  if (out) writeFileSync(`${out}-${times}.pdf`, written.artifacts[0].contents)
  const ms = (value) => `${Math.round(value)} ms`
  const { count } = written.paged
  const counts = [`${times}×`, String(count), String(report.notes.length)]
  return [...counts, ...Object.values(taken).map(ms), ms(all), `${(all / count).toFixed(1)} ms`]
}
