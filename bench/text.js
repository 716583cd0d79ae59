import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readExample } from './example.js'
import { median } from './median.js'
import { pandocVersion, timePandoc } from './pandoc.js'
import { printTable } from './print-table.js'
import { oneText, repeatReport } from './repeat-report.js'

const rounds = 3
const measure = fileURLToPath(new URL('./measure.js', import.meta.url))

/**
 * How long Rapporteur takes for the text, how that grows with the report, and how long pandoc takes for the same text.
 *
 * The worked example as it is, and with its sections repeated under other ids. For each size a process of its own reads
 * the files into memory, then compiles, checks and renders them several times; all that three times over, one size after
 * the other. The figures are medians:
 *
 *   first    the first check of the process, with nothing warmed up
 *   check    reading the text, numbering, references, all rules
 *   html     all that, and the page with its fonts
 *   memory   the most the process held, Node's own 50 MB or so among them
 *   pandoc   the same text as one file, HTML without numbers, references and rules, its start taken off
 */
export async function text({ sizes = [1, 3, 10], runs = 5 }) {
  const sources = await readExample()
  const pandoc = pandocVersion()
  const measureSize = (times) => ({
    ...measureInProcess(times, runs),
    pandoc: pandoc && timePandoc(oneText(repeatReport(sources, times))),
  })
  // Every size in every round, because a machine may be slower for a while.
  const measured = Array.from({ length: rounds }, () => sizes.map(measureSize))
  const results = sizes.map((_, size) => middleOf(measured.map((round) => round[size])))
  printTable([head, ...results.map(rowOf)])
  console.log('* ms per thousand words')
  printGrowth(measured, sizes)
  console.log(pandoc ? `Compared with ${pandoc}` : 'Without pandoc, which is not installed')
  const errors = results.reduce((sum, result) => sum + result.errors, 0)
  if (errors > 0) console.log(`Beware: ${errors} errors in what was measured`)
}

function measureInProcess(times, runs) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', measure, times, runs], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The median of every figure over the rounds. */
function middleOf(results) {
  const names = Object.keys(results[0])
  return Object.fromEntries(names.map((name) => [name, median(results.map((result) => result[name] ?? 0))]))
}

const head = ['size', 'words', 'notes', 'first', 'check', 'html', 'memory', 'check*', 'html*', 'pandoc', 'pandoc*']

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
function printGrowth(measured, sizes) {
  const growth = (name) => median(measured.map((round) => round.at(-1)[name] / round[0][name])).toFixed(1)
  console.log(
    `For ${sizes.at(-1) / sizes[0]} times the report: check ${growth('check')} times as long, html ${growth('html')} times`,
  )
}
