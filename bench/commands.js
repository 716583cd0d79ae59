import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { countPages } from './commands/count-pages.js'
import { programs } from './commands/index.js'
import { makeInputs } from './commands/make-inputs.js'
import { timeCommand, weighCommand } from './commands/run-command.js'
import { median } from './median.js'
import { printTable } from './print-table.js'

/**
 * How long whole commands take, each a process of its own that starts cold, beside other programs that make PDF.
 *
 * Rapporteur reads the Markdown and makes everything. The others are given a page or Typst that is made beforehand from
 * the same text, in a plain style, and make the PDF alone; that is to their favour. The figures are medians:
 *
 *   time     from start to end
 *   CPU      of the process and all that it started, as far as it was seen: a little less than it took
 *   memory   the most that all of them held at once, in a run of its own; what they share is counted once
 *
 * CPU and memory where the system has /proc. Programs take turns, so that a slow while weighs on all of them.
 */
export async function commands({ sizes = [1, 10], runs = 3, keep }) {
  const folder = keep ? resolve(keep) : await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const found = await Promise.all(programs.map(async (program) => ({ ...program, found: await program.find() })))
    const load = loadavg()[0].toFixed(1)
    console.log(
      `Whole commands, cold, medians of ${runs}; ${availableParallelism()} processors, load ${load} at the start`,
    )
    for (const times of sizes) await compare(found, { folder: join(folder, `${times}`), times, runs })
    console.log(
      '\nNotes at the foot of the page unless said. All but Rapporteur are given HTML or Typst, and make the PDF alone.',
    )
    if (keep) console.log(`What was made is kept in ${folder}`)
  } finally {
    if (!keep) await rm(folder, { recursive: true, force: true })
  }
}

async function compare(found, { folder, times, runs }) {
  await mkdir(folder, { recursive: true })
  const inputs = await makeInputs(folder, times)
  const entries = found.map((program) => ({ program, measured: [], command: program.found?.start(inputs) }))
  for (let round = 1; round <= runs; round++) for (const entry of entries) await measure(entry, timed)
  for (const entry of entries) await measure(entry, weighed)
  const head = [
    `${times}× (${inputs.words.toLocaleString('en')} words, ${inputs.notes} notes)`,
    'pages',
    'time',
    'CPU',
    'memory',
    'PDF',
  ]
  console.log()
  printTable([head, ...(await Promise.all(entries.map(rowOf)))], { left: 1 })
}

/** What fails once is not tried again. */
async function measure(entry, take) {
  if (entry.command === undefined || entry.failed !== undefined) return
  try {
    await take(entry)
  } catch (error) {
    entry.failed = error.message
  }
}

async function timed({ command, measured }) {
  await rm(command.pdf, { force: true })
  measured.push(await timeCommand(command))
}

async function weighed(entry) {
  entry.memory = await weighCommand(entry.command)
}

async function rowOf({ program, command, measured, memory, failed }) {
  const { name, needs, found } = program
  if (command === undefined) return [name, `not installed: ${needs}`]
  const title = found.version ? `${name} ${found.version}` : name
  if (failed !== undefined) return [title, `failed: ${failed}`]
  const bytes = await readFile(command.pdf)
  const [wall, cpu] = ['wall', 'cpu'].map((figure) => median(measured.map((each) => each[figure])))
  return [title, String(countPages(bytes)), seconds(wall), seconds(cpu), megabytes(memory), megabytes(bytes.length)]
}

function seconds(milliseconds) {
  return Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : '–'
}

function megabytes(bytes) {
  if (bytes === undefined) return '–'
  return bytes < 10_000_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6)} MB`
}
