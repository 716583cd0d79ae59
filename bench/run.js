// How long Rapporteur takes, how that grows with the report, and how long pandoc takes for the same text.
//
// The worked example as it is, and with its sections repeated 3 and 10 times under other ids. For each size a process
// of its own reads the files into memory, then compiles, checks and renders them several times:
//
//   first    the first check of the process, with nothing warmed up
//   check    median: reading the text, numbering, references, all rules
//   html     median: all that, and the page with its fonts
//   memory   the most the process held, Node's own 50 MB or so among them
//   pandoc   median for the same text as one file, HTML without numbers, references and rules, its start taken off
//
// No test asks for these times, because they depend on the machine.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { wantedFiles } from '../lib/core/wanted-files.js'
import { readReport } from '../lib/files/read-report.js'
import { pandocVersion, timePandoc } from './pandoc.js'
import { oneText, repeatReport } from './repeat-report.js'

const runs = 7
const sizes = [1, 3, 10]

const measure = fileURLToPath(new URL('./measure.js', import.meta.url))
const folder = fileURLToPath(new URL('../content/kazakhstan-2022', import.meta.url))
const sources = await readReport(folder, wantedFiles)
const pandoc = pandocVersion()

const results = sizes.map((times) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', measure, times, runs], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const result = JSON.parse(stdout)
  return { ...result, pandoc: pandoc && timePandoc(oneText(repeatReport(sources, times)), 3) }
})

const ms = (value) => (value === undefined ? '–' : `${Math.round(value)} ms`)
const perThousand = (value, { words }) => (value === undefined ? '–' : ((value / words) * 1000).toFixed(1))
const head = ['size', 'words', 'notes', 'first', 'check', 'html', 'memory', 'check*', 'html*', 'pandoc', 'pandoc*']
const rows = results.map((each) => [
  `${each.times}×`,
  each.words.toLocaleString('en'),
  each.notes.toLocaleString('en'),
  ms(each.firstCheck),
  ms(each.check),
  ms(each.html),
  `${Math.round(each.memory)} MB`,
  perThousand(each.check, each),
  perThousand(each.html, each),
  ms(each.pandoc),
  perThousand(each.pandoc, each),
])

const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padStart(widths[column])).join('  '))
console.log('* ms per thousand words')

const [smallest, largest] = [results.at(0), results.at(-1)]
const growth = (name) => (largest[name] / smallest[name]).toFixed(1)
console.log(
  `For ${largest.times} times the report: check ${growth('check')} times as long, html ${growth('html')} times`,
)
console.log(pandoc ? `Compared with ${pandoc}` : 'Without pandoc, which is not installed')
const errors = results.reduce((sum, each) => sum + each.errors, 0)
if (errors > 0) console.log(`Beware: ${errors} errors in what was measured`)
