// How fast. `npm run bench` measures the text alone, `npm run bench -- paper` the PDF:
//
//   text       reading, checking and the HTML, beside pandoc
//   stages     each stage of the PDF, in a browser that is warm
//   commands   whole commands, cold, beside other programs that make PDF, where they are installed
//   paper      stages, then commands
//   translation  translations brought up to a report that has changed
//   preview    from `init`, and from a save, until it is seen in the browser
//   lsp        how long an author waits who types in an editor
//
// `--sizes 1,10,50` says how many times as long as the worked example, `--runs 5` how often each size is measured.
// `--keep folder` keeps what the commands make. No test asks for these times, because they depend on the machine.
import { parseArgs } from 'node:util'

const benchmarks = {
  text: async (asked) => (await import('./text.js')).text(asked),
  stages: async (asked) => (await import('./stages.js')).stages(asked),
  commands: async (asked) => (await import('./commands.js')).commands(asked),
  translation: async (asked) => (await import('./translation.js')).translation(asked),
  lsp: async (asked) => (await import('./lsp.js')).lsp(asked),
  preview: async (asked) => (await import('./preview.js')).preview(asked),
  paper: async (asked) => {
    await benchmarks.stages(asked)
    console.log()
    await benchmarks.commands(asked)
  },
}

const options = { sizes: { type: 'string' }, runs: { type: 'string' }, keep: { type: 'string' } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const [name = 'text'] = positionals
if (!Object.hasOwn(benchmarks, name)) {
  console.error(`Unexpected benchmark ${name}, expected one of ${Object.keys(benchmarks).join(', ')}`)
  process.exit(2)
}
await benchmarks[name]({
  keep: values.keep,
  ...(values.sizes && { sizes: values.sizes.split(',').map(wholeNumber) }),
  ...(values.runs && { runs: wholeNumber(values.runs) }),
})

function wholeNumber(text) {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  console.error(`Unexpected number ${text}, expected a whole number such as 10`)
  process.exit(2)
}
