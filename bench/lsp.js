import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { project, readExample } from './example.js'
import { median } from './median.js'
import { printTable } from './print-table.js'
import { repeatReport, wordsIn } from './repeat-report.js'

const section = 'sections/media.md'

/**
 * How long an author waits, in an editor that talks to `rapporteur lsp`: the worked example as it is, and with its
 * sections repeated under other ids.
 *
 *   start     from the start of the process to the first diagnostics
 *   keystroke  from a letter typed to the diagnostics of the whole report with that letter, the median of many; and
 *              the slowest but one in ten
 *   CPU       of a keystroke, which other work on the machine does not lengthen; where the system has /proc
 *   hover     what a word is, right after a letter, the median of many
 *   complete  the list of all that can be referred to, in the same way
 *   rename    the edits for another name
 *   memory    of the process in the end, as the system counts it, where it has /proc
 */
export async function lsp({ sizes = [1, 10], runs = 40 }) {
  console.log(`An author who types, medians of ${runs}`)
  const rows = []
  for (const times of sizes) rows.push(await rowOf(times, runs))
  printTable([
    ['size', 'words', 'start', 'keystroke', '9 of 10', 'CPU', 'hover', 'complete', 'rename', 'memory'],
    ...rows,
  ])
}

async function rowOf(times, runs) {
  const sources = repeatReport(await readExample(), times)
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-lsp-'))
  try {
    const report = join(folder, 'content', 'report')
    for (const { path, bytes } of sources.files.values()) if (bytes) await put(join(report, path), bytes)
    const { start, keystrokes, cpu, hover, complete, rename, memory } = await measure(report, runs)
    const sorted = keystrokes.toSorted((a, b) => a - b)
    const slow = sorted[Math.floor(sorted.length * 0.9)]
    const words = wordsIn(sources).toLocaleString('en')
    return [`${times}×`, words, ...[start, median(keystrokes), slow, cpu, hover, complete, rename].map(ms), memory]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function put(path, bytes) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

async function measure(report, runs) {
  const begin = performance.now()
  const editor = await openEditor(report)
  try {
    // A letter that makes the reference wrong, and right again, so that each is answered.
    const keystrokes = []
    let start
    let cpu
    for (let run = 0; run <= runs; run++) {
      const taken = await editor.keystroke(run % 2 === 0)
      if (run === 0) start = performance.now() - begin
      // The first few are slow, because nothing is warm yet.
      if (run === 5) cpu = cpuOf(editor.process)
      else if (run > 5) keystrokes.push(taken)
    }
    cpu = (cpuOf(editor.process) - cpu) / keystrokes.length
    if (runs % 2 === 0) await editor.keystroke(false)
    const hover = median(await afterLetters(editor, 'hover'))
    const complete = median(await afterLetters(editor, 'completion'))
    const rename = await editor.ask('rename', editor.afterHash, { newName: 'another' })
    return { start, keystrokes, cpu, hover, complete, rename, memory: memoryOf(editor.process) }
  } finally {
    editor.end()
  }
}

/** How long an answer takes to what is asked at once when a letter was typed. */
async function afterLetters(editor, request) {
  const taken = []
  for (let run = 0; run < 10; run++) {
    const isWrong = run % 2 === 0
    const checked = editor.keystroke(isWrong)
    taken.push(await editor.ask(request, editor.afterHash))
    await checked
  }
  return taken
}

async function openEditor(report) {
  const child = spawn(process.execPath, [join(project, 'bin/rapporteur.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  let heard = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ uri }) => heard(uri))
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
  const uri = pathToFileURL(join(report, section)).href
  const text = `${readFileSync(join(report, section), 'utf8')}\nSee [](#media).\n`
  const line = text.split('\n').length - 2
  const inReference = { line, character: 13 }
  const afterHash = { line, character: 8 }
  let version = 1
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  })
  return {
    process: child,
    afterHash,
    async keystroke(isWrong) {
      const end = isWrong ? inReference : { line, character: 14 }
      const answered = new Promise((resolve) => {
        heard = (file) => file === uri && resolve()
      })
      const begin = performance.now()
      version++
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: inReference, end }, text: isWrong ? 'x' : '' }],
      })
      await answered
      return performance.now() - begin
    },
    async ask(request, position, more = {}) {
      const begin = performance.now()
      await connection.sendRequest(`textDocument/${request}`, { textDocument: { uri }, position, ...more })
      return performance.now() - begin
    },
    end() {
      connection.end()
      connection.dispose()
      child.kill()
    },
  }
}

function memoryOf({ pid }) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return `${Math.round(Number(kilobytes) / 1000)} MB`
  } catch {
    return '–'
  }
}

/** In milliseconds, of which the system counts ten at a time. */
function cpuOf({ pid }) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return Number.NaN
  }
}

function ms(time) {
  return Number.isFinite(time) ? `${Math.round(time)} ms` : '–'
}
