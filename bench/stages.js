import { compile } from '../lib/core/compile.js'
import { pdf } from '../lib/core/formats/pdf.js'
import { openBrowser } from '../lib/print/browser.js'
import { houseTheme, readExample } from './example.js'
import { median } from './median.js'
import { printTable } from './print-table.js'
import { repeatReport } from './repeat-report.js'

const names = ['compile', 'html', 'open', 'measure', 'annotate', 'print', 'finish']

/**
 * How long each stage of the PDF takes, and how that grows with the report: the worked example as it is, and with its
 * sections repeated under other ids, one size after the other in a browser that is warm. In one part, however long it is:
 * of a report that is printed in parts the stages lie beside one another.
 *
 *   compile   reading the text, numbers, references
 *   html      the page made
 *   open      the browser has read it, with its fonts
 *   measure   every line read, as often as page numbers moved the text; with the plan of the pages
 *   annotate  told where pages begin
 *   print     printed once
 *   finish    tags, links, metadata put in order; read back and compared with the plan
 */
export async function stages({ sizes = [1, 10, 30], runs = 3 }) {
  const [sources, theme] = [await readExample(), await houseTheme()]
  const browser = await openBrowser()
  try {
    await measure(sources, { theme, browser })
    const rows = []
    for (const times of sizes) {
      const row = rowOf(times, runs, { sources, theme, browser })
      rows.push(await row.catch((error) => [`${times}×`, `failed: ${error.message}`]))
    }
    console.log(`Stages of the PDF, in a browser that is warm, medians of ${runs}`)
    printTable([['size', 'pages', 'notes', ...names, 'all', 'a page'], ...rows])
  } finally {
    await browser.close()
  }
}

async function rowOf(times, runs, { sources, ...tools }) {
  const repeated = repeatReport(sources, times)
  const measured = []
  while (measured.length < runs) measured.push(await measure(repeated, tools))
  const [{ pages, notes }] = measured
  const middle = (name) => median(measured.map(({ taken }) => taken[name]))
  const all = middle('all')
  return [
    `${times}×`,
    String(pages),
    String(notes),
    ...names.map(middle).map(ms),
    ms(all),
    `${(all / pages).toFixed(1)} ms`,
  ]
}

async function measure(sources, { theme, browser }) {
  const clock = startClock()
  const report = compile(sources, { words: theme.words })
  clock.end('compile')
  const layOut = (job, work) => {
    clock.end('html')
    return browser.layOut({ ...job, timeout: 600_000 }, (sheet) => {
      clock.end('open')
      return work(timedSheet(sheet, clock))
    })
  }
  const { paged } = await pdf.write(report, {
    theme,
    version: '0',
    formats: new Set(['pdf']),
    paged: undefined,
    pieceSize: { length: Number.POSITIVE_INFINITY, overlap: 0 },
    layOut,
  })
  clock.end('finish')
  return { pages: paged.count, notes: report.notes.length, taken: clock.taken() }
}

function startClock() {
  const taken = Object.fromEntries(names.map((name) => [name, 0]))
  const start = performance.now()
  let since = start
  return {
    end(stage) {
      const now = performance.now()
      taken[stage] += now - since
      since = now
    },
    taken: () => ({ ...taken, all: since - start }),
  }
}

/** What passes between two calls is counted to measuring: it is the plan of the pages. */
function timedSheet(sheet, clock) {
  const timed =
    (stage) =>
    async (...given) => {
      if (stage !== 'measure') clock.end('measure')
      const made = await sheet[stage](...given)
      clock.end(stage)
      return made
    }
  return { ...sheet, measure: timed('measure'), annotate: timed('annotate'), print: timed('print') }
}

function ms(time) {
  return `${Math.round(time)} ms`
}
