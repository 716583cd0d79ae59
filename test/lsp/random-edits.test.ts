import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/core/lint/index.ts'
import type { Message } from '../../src/core/message.ts'
import { toDiagnostic } from '../../src/lsp/to-diagnostic.ts'
import { reportOf } from '../support/house.ts'
import { pick, randomFrom } from '../support/random.ts'
import { sourcesOf } from '../support/report.ts'
import { type Editor, edited, editor } from './editor.ts'

const files: Readonly<Record<string, string>> = {
  'report.yaml': `title: A Report
title-note: See [](#media).
sections: [media, water]
recommendations:
  priority:
    - open-media
checks:
  note-is-cited: warn
`,
  'names.yaml': '- form: akimat\n  variants: [akimats]\n  language: kk-Latn\n',
  'sections/media.md': `---
id: media
title: Media
---

Free.[^law] See [](#press) and [note {number}](#note:law), 🌱 «akimat» in 2019-2022.

::include{src=text/shared.md}

:::recommendation{#open-media to="Parliament"}
Open the media.
:::

## Press {#press}

[^law]: By law.
`,
  'sections/water.md':
    '---\ntitle: Water\n---\n\n::table{src=data/wells.csv #wells caption="Wells"}\n\nDeep.[^law] See recommendation 1 and [](#open-media).\n\n::include{src=text/shared.md}\n\n[^law]: Another.\n',
  'text/shared.md': 'Shared "words".[^s]\n\n[^s]: As in note 2, and in [](#wells).\n',
  'data/wells.csv': 'Place,Depth\nTown,10\nCity,20\n',
}

/** What slips from the keyboard, and what is pasted. */
const scraps = [
  ...[
    '\n',
    '\n\n',
    '---\n',
    '- ',
    '  ',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '[^',
    '](#',
    '#',
    '{',
    '}',
    ':::',
    '::',
    '|',
    '&a',
    '*b',
  ],
  ...[
    'title: x\n',
    '[^law]',
    '[](#wells)',
    '::include{src=sections/water.md}\n',
    '::include{src=text/shared.md}\n',
    '[^new].\n\n[^new]: New.\n\n',
    ' note 1, pp. 3-5',
    '`',
    '<',
    '\t',
    '🌱',
    '\u0000',
    '\uD800',
    '%',
    '\r\n',
  ],
]

test('after each edit the diagnostics are those of a clean check of the same texts', { timeout: 300_000 }, async () => {
  for (let seed = 1; seed <= 3; seed++) await typeAway(randomFrom(seed))
})

async function typeAway(random: () => number): Promise<void> {
  const made = await editor(files)
  const texts: Record<string, string> = { ...files }
  for (const path of Object.keys(files)) made.open(path)
  const asked: Promise<void>[] = []
  for (let step = 0; step < 30; step++) {
    // Several letters may be typed before anything is said, and something asked while they are.
    for (let letters = 1 + Math.floor(random() * 3); letters > 0; letters--) {
      scribble(made, texts, random)
      if (random() < 0.3) asked.push(askAnything(made, texts, random))
    }
    const expected = diagnosticsOf(texts, made)
    await made.until(() => {
      for (const path of Object.keys(texts)) expect(made.diagnostics(path)).toEqual(expected(path))
    })
    await askAnything(made, texts, random)
  }
  await Promise.all(asked)
}

function scribble({ change }: Editor, texts: Record<string, string>, random: () => number): void {
  const path = pick(random, Object.keys(texts))
  const text = texts[path] ?? ''
  const from = Math.floor(random() * (text.length + 1))
  const to = Math.min(text.length, from + (random() < 0.5 ? 0 : Math.floor(random() * 6)))
  const [start, end] = [positionIn(text, from), positionIn(text, to)]
  const newText = random() < 0.2 ? '' : pick(random, scraps)
  change(path, { start, end }, newText)
  texts[path] = edited(text, [{ range: { start, end }, newText }])
}

function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: (before.at(-1) ?? '').length }
}

/** What `check` says of these texts when it sees them for the first time. */
function diagnosticsOf(texts: Readonly<Record<string, string>>, { uriOf }: Editor) {
  const messages: readonly Message[] = check(reportOf(sourcesOf(texts)))
  return (path: string) => {
    const own = messages.filter(({ place }) => place.file === path).map((message) => toDiagnostic(message, uriOf))
    return [...new Map(own.map((each) => [JSON.stringify(each), each])).values()]
  }
}

const requests = ['completion', 'hover', 'definition', 'documentSymbol', 'foldingRange', 'codeAction', 'references']

/** Whatever is asked gets an answer. */
async function askAnything(
  { connection, uriOf }: Editor,
  texts: Readonly<Record<string, string>>,
  random: () => number,
) {
  const path = pick(random, Object.keys(texts))
  const text = texts[path] ?? ''
  const position = positionIn(text, Math.floor(random() * (text.length + 1)))
  const params = {
    textDocument: { uri: uriOf(path) },
    position,
    range: { start: position, end: position },
    context: { diagnostics: [], includeDeclaration: true },
  }
  for (const request of requests) await connection.sendRequest(`textDocument/${request}`, params)
}

test('half of a name, a list or a head never stops an answer', { timeout: 300_000 }, async () => {
  const made = await editor(files)
  for (const path of Object.keys(files)) made.open(path)
  const cut = fc.tuple(fc.constantFrom(...Object.keys(files)), fc.nat({ max: 400 }), fc.constantFrom(...scraps))
  await fc.assert(
    fc.asyncProperty(cut, fc.integer(), async ([path, at, scrap], seed) => {
      const text = `${(files[path] ?? '').slice(0, at)}${scrap}`
      made.type(path, text)
      await askAnything(made, { [path]: text }, randomFrom(seed))
    }),
    { seed: 42, numRuns: 60 },
  )
})
