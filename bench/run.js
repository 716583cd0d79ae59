// How long Rapporteur takes, how that grows with the report, and how long pandoc takes for the same text.
//
// The worked example as it is, and with its sections repeated 3 and 10 times under other ids. For each size a process
// of its own reads the files into memory, then compiles, checks and renders them several times; all that three times over,
// one size after the other. The figures are medians:
//
//   first    the first check of the process, with nothing warmed up
//   check    reading the text, numbering, references, all rules
//   html     all that, and the page with its fonts
//   memory   the most the process held, Node's own 50 MB or so among them
//   pandoc   the same text as one file, HTML without numbers, references and rules, its start taken off
//
// No test asks for these times, because they depend on the machine.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { wantedFiles } from '../lib/core/wanted-files.js'
import { readReport } from '../lib/files/read-report.js'
import { median } from './median.js'
import { pandocVersion, timePandoc } from './pandoc.js'
import { oneText, repeatReport } from './repeat-report.js'

const rounds = 3
const runs = 5
const sizes = [1, 3, 10]

const measure = fileURLToPath(new URL('./measure.js', import.meta.url))
const folder = fileURLToPath(new URL('../content/kazakhstan-2022', import.meta.url))
const sources = await readReport(folder, wantedFiles)
const pandoc = pandocVersion()

/** Every size in every round, because a machine may be slower for a while. */
const measured = Array.from({ length: rounds }, () => sizes.map(measureSize))
const results = sizes.map((_, size) => middleOf(measured.map((round) => round[size])))

printTable(results)
printGrowth()

function measureSize(times) {
  const argv = ['--expose-gc', measure, times, runs]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { ...JSON.parse(stdout), pandoc: pandoc && timePandoc(oneText(repeatReport(sources, times))) }
}

/** The median of every figure over the rounds. */
function middleOf(results) {
  const names = Object.keys(results[0])
  return Object.fromEntries(names.map((name) => [name, median(results.map((result) => result[name] ?? 0))]))
}

function printTable(results) {
  const head = ['size', 'words', 'notes', 'first', 'check', 'html', 'memory', 'check*', 'html*', 'pandoc', 'pandoc*']
  const table = [head, ...results.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column])).join('  '))
  console.log('* ms per thousand words')
}

function rowOf(result) {
  const { times, words, notes, first, check, html, memory } = result
  const perThousand = (time) => (time ? ((time / words) * 1000).toFixed(1) : '–')
  const ms = (time) => (time ? `${Math.round(time)} ms` : '–')
  return [
    ...[`${times}×`, words.toLocaleString('en'), notes.toLocaleString('en'), ms(first), ms(check), ms(html)],
    ...[
      `${Math.round(memory)} MB`,
      perThousand(check),
      perThousand(html),
      ms(result.pandoc),
      perThousand(result.pandoc),
    ],
  ]
}

/** Within each round, so that a slow while weighs on both sides. */
function printGrowth() {
  const growth = (name) => median(measured.map((round) => round.at(-1)[name] / round[0][name])).toFixed(1)
  console.log(
    `For ${sizes.at(-1)} times the report: check ${growth('check')} times as long, html ${growth('html')} times`,
  )
  console.log(pandoc ? `Compared with ${pandoc}` : 'Without pandoc, which is not installed')
  const errors = results.reduce((sum, result) => sum + result.errors, 0)
  if (errors > 0) console.log(`Beware: ${errors} errors in what was measured`)
}
