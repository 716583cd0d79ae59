// One size in one process, so that no size warms up or burdens another. Prints its figures as JSON.
import { compile } from '../lib/core/compile.js'
import { html } from '../lib/core/formats/html.js'
import { check } from '../lib/core/lint/index.js'
import { houseTheme, readExample } from './example.js'
import { median } from './median.js'
import { repeatReport, wordsIn } from './repeat-report.js'

const [times, runs] = process.argv.slice(2).map(Number)
const sources = repeatReport(await readExample(), times)
const theme = await houseTheme()
const tools = { theme, version: '0.0.0', formats: new Set(['html']), paged: undefined, layOut: () => Promise.reject() }

// A small report is measured more often, or the figures would be those of code that is not warm yet.
const measured = []
const start = performance.now()
while (measured.length < runs || performance.now() - start < 1500) measured.push(await measure())
const warm = measured.slice(Math.floor(measured.length / 2))

const middle = (name) => median(warm.map((each) => each[name]))
console.log(
  JSON.stringify({
    times,
    words: wordsIn(sources),
    notes: measured[0].notes,
    errors: measured[0].errors,
    first: measured[0].check,
    check: middle('check'),
    html: middle('html'),
    bytes: measured[0].bytes,
    memory: process.resourceUsage().maxRSS / 1024,
  }),
)

/** `check` is reading, numbering and checking the text; `html` all that and the page. In milliseconds. */
async function measure() {
  globalThis.gc?.()
  const start = performance.now()
  const report = compile(sources, { words: theme.words })
  const messages = check(report)
  const checked = performance.now()
  const { artifacts } = await html.write(report, tools)
  const written = performance.now()
  return {
    check: checked - start,
    html: written - start,
    notes: report.notes.length,
    errors: messages.filter(({ severity }) => severity === 'error').length,
    bytes: artifacts[0].contents.length,
  }
}
