import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const manifest = 'title: A Report\nchecks:\n  recommendation-is-listed: off\n'
const head = '---\ntitle: Media\n---\n\n'

/** What a writer is told of a section, and of the files beside it. */
function told(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const sources = sourcesOf({ 'report.yaml': manifest, 'sections/a.md': text, ...others })
  return check(compile(sources, { words: houseWords })).map(
    ({ rule, place, hint }) => `${place.start.line}:${place.start.column} ${rule}: ${hint ?? ''}`,
  )
}

test('a slip in the head of a section is told once, without the title that is missing for it', () => {
  expect(told('---\ntitle: Media: the Law\n---\n\nText.')).toEqual([
    expect.stringMatching(/^2:13 front-matter-is-valid: Put the whole text in quotes/),
  ])
  expect(told('title: Media\n---\n\nText.')).toEqual([expect.stringMatching(/^1:1 front-matter-is-valid/)])
})

test('a block or comment that is never closed is told once, without the notes that it takes along', () => {
  const rest = '\nText.\n\n[^law]: A note.'
  expect(told(`${head}Words.[^law]\n\n:::recommendation{#first to="Us"}${rest}`)).toEqual([
    '7:1 directive-is-closed: Put `:::` on a line of its own where the block ends.',
  ])
  expect(told(`${head}Words.[^law]\n\n<!-- a remark${rest}`)).toEqual([
    '7:1 comment-is-closed: Write `-->` where it ends.',
  ])
})

test('notes are told of where a block that is never closed is no error', () => {
  const mild = `${manifest}  directive-is-closed: warn\n`
  const text = `${head}Words.[^law]\n\n:::recommendation{#first to="Us"}\nText.\n\n[^law]: A note.`
  expect(told(text, { 'report.yaml': mild }).join('\n')).toContain('note-is-defined')
})

test('a slip in the grammar of the manifest is told without the recommendations that it hides', () => {
  const slipped = 'title: A Report\nsections:\n  - a\n - b\nrecommendations:\n  priority:\n    - first\n'
  const section = `${head}Text.`
  expect(told(section, { 'report.yaml': slipped, 'sections/b.md': section })).toEqual([
    expect.stringMatching(/^4:2 manifest-is-valid/),
  ])
})

test('a note without its colon is told where the colon belongs', () => {
  expect(told(`${head}Words.[^law]\n\n[^law] Article 4.`)).toEqual(['7:1 note-is-defined: Write `[^law]: …`.'])
})

test('a note that stands inside a block is told of as such', () => {
  const block = ':::recommendation{#first to="Us"}\nText.\n\n[^law]: A note.\n:::'
  expect(told(`${head}Words.[^law]\n\n${block}`)[0]).toBe(
    '5:7 note-is-defined: Move the note out of the block in which it stands, to the end of the file.',
  )
})

test('a note in place, as other programs write it, is no text', () => {
  expect(told(`${head}Words.^[Article 4.]`)).toEqual([
    expect.stringMatching(/^5:7 note-is-defined: Write `\[\^label\]`/),
  ])
  expect(told(`${head}Words.\\^[Article 4.]`)).toEqual([])
})

test.each([
  ['#two words to="Us"', 'Write `#two-words`.'],
  ['#first to=The Parliament theme="media"', 'Write `to="The Parliament"`.'],
  ['#first to=“Parliament”', 'Write `to="Parliament"`.'],
])('a value of a block that lacks its quotation marks is told once: {%s}', (attributes, hint) => {
  const found = told(`${head}:::recommendation{${attributes}}\nText.\n:::`)
  expect(found).toEqual([expect.stringMatching(/^5:\d+ attribute-is-known: /)])
  expect(found[0]).toContain(hint)
})

test('a reference to a block with a misspelt name is told of at the block alone', () => {
  expect(told(`${head}:::recomendation{#first}\nText.\n:::\n\nSee [no. {number}](#first).`)).toEqual([
    '5:1 directive-is-known: Did you mean `recommendation`?',
  ])
})

test('a heading without a space behind its signs is told of, and a number sign is not', () => {
  expect(told(`${head}##Television\n\n#1 is text, and so is\n##this.`)).toEqual([
    '5:1 heading-is-hashed: Write `## Television`.',
  ])
})

test('a reference that lacks its sign gets it', () => {
  expect(told(`${head}See [the owners](owners).\n\n## Owners {#owners}\n\nText.`)).toEqual([
    '5:5 link-leads-out: Did you mean `#owners`?',
  ])
})

test.each([
  ['See [](#media of the report.', 'Write `[](#media)`.'],
  ['See [](#media.', 'Write `[](#media)`.'],
  ['See [the part] (#media).', 'Write `[the part](#media)`.'],
])('a reference that is not quite one is told of: %s', (text, hint) => {
  expect(told(head + text)).toEqual([`5:5 link-has-target: ${hint}`])
  expect(told(head + text.replace('[', '\\['))).toEqual([])
})

test('a picture whose file has a space in its name is told of, because it would be printed as text', () => {
  expect(told(`${head}![A map](media/my map.png)`)).toEqual([
    '5:1 image-exists: Give the file a name without spaces, or write `![A map](<media/my map.png>)`.',
  ])
})

test.each([
  ['title: Media\n----\n\nText.', '3:1 front-matter-is-valid: Write three hyphens.'],
  ['title: “Media”\n---\n\nText.', '2:8 front-matter-is-valid: Write `"Media"`, or `"“Media”"` to print the marks.'],
  [
    'title: "The "Free" Media"\n---\n\nText.',
    '2:14 front-matter-is-valid: Write the quotation marks inside it as `“…”`, or `\\"` before each.',
  ],
  [
    "title: 'The People's Media'\n---\n\nText.",
    '2:20 front-matter-is-valid: Write the apostrophe inside it as `’`, or put the whole text in `"…"`.',
  ],
  ['title: "Media\nshort-title: "News"\n---\n\nText.', '2:8 front-matter-is-valid: Put the same mark at the end.'],
  ['title: Media\nauthors:\n\t- Anna\n---\n\nText.', '4:1 front-matter-is-valid: Indent with spaces.'],
  ['title: Media\nauthors: Anna, Ben\n---\n\nText.', undefined],
])('a slip in a head is told once, with the way out: %j', (rest, message) => {
  expect(told(`---\n${rest}`)).toEqual(message === undefined ? [expect.stringMatching(/^3:10 /)] : [message])
})

test('marks inside a text without quotes are text', () => {
  expect(told('---\ntitle: “Free” and “Fair”\n---\n\nText.')).toEqual([])
})

test('a head below long dashes is told where it should stand', () => {
  expect(told('—\ntitle: Media\n—\n\nText.')).toEqual([
    '1:1 front-matter-is-valid: Put the head between two lines of `---`.',
  ])
})

test.each([
  ['2023', 'Add what is missing; a cell that is empty has its `,` too.'],
  ['2023;6', 'This row is divided by `;`, and the first by `,`: divide all alike.'],
  ['2023,1,006', 'A cell that holds `,` stands between quotation marks.'],
])('a row of another length is told once, without the total that it spoils: %s', (row, hint) => {
  const table = '::table{src=data/a.csv #given caption="Given" total=last}'
  const csv = `Year,Given\n2022,4\n${row}\nTotal,10\n`
  expect(told(head + table, { 'data/a.csv': csv })).toEqual([`3:1 csv-is-valid: ${hint}`])
})

const below = ', its text below it, and `:::` on a line of its own at the end.'

test.each([
  ['::: recommendation{#first to="Us"}', ':::recommendation{#first to="Us"}'],
  ['::: recommendation', ':::recommendation{#id}'],
  [':::recommendation {#first}', ':::recommendation{#first}'],
  [':::recommendation(#first)', ':::recommendation{#first}'],
  [':::recommendation #first', ':::recommendation{#first}'],
  [':::recommendation{#first', ':::recommendation{#first}'],
  [':recommendation{#first}', ':::recommendation{#first}'],
  ['：：：recommendation{#first}', ':::recommendation{#first}'],
  ['::: recomendation{#first}', ':::recommendation{#first}'],
  [':::{recommendation}', ':::recommendation{#id}'],
  ['::: {.recommendation #first}', ':::recommendation{#first}'],
  ['::: table', ':::table'],
])('a block whose first line is not quite one is told once, with how it is written: %s', (line, written) => {
  const [found, ...others] = told(`${head}${line}\nText.\n:::\n\nText.`)
  expect(found).toBe(`5:1 colons-open-a-block: Write \`${written}\` on a line of its own${below}`)
  expect(others.filter((other) => !other.includes('quotes-are-typographic'))).toEqual([])
})

test.each([
  ['    :::recommendation{#first}\n    Text.\n    :::', ':::recommendation{#first}'],
  ['```{recommendation}\nText.\n```', ':::recommendation{#id}'],
])('a block that became code is told once: %j', (text, written) => {
  expect(told(head + text)).toEqual([`5:1 colons-open-a-block: Write \`${written}\` on a line of its own${below}`])
})

test('a last line of a block with a word behind its colons is told of at the block alone', () => {
  expect(told(`${head}:::recommendation{#first}\nText.\n::: end`)).toEqual([
    '5:1 directive-is-closed: Put `:::` on a line of its own where the block ends.',
  ])
})

test('a block that stands for something is shown as such', () => {
  expect(told(`${head}::: recommendations {list=priority}`)[0]).toBe(
    '5:1 colons-open-a-block: Write `::recommendations{list=priority}` on a line of its own.',
  )
})

test.each([
  ['::recommendation{#first}\nText.\n:::', '5:1 directive-is-known: '],
  [
    '::::recommendation{#first}\nText.\n:::',
    '5:1 directive-is-closed: Put `::::` on a line of its own where the block ends.',
  ],
])('a line that closes nothing is not told of beside what it was to close: %j', (text, message) => {
  expect(told(head + text)).toEqual([message])
  const mild = `${manifest}  directive-is-known: warn\n  directive-is-closed: warn\n`
  expect(told(head + text, { 'report.yaml': mild })).toContain(
    '7:1 colons-open-a-block: Take the line out, or look above for the block that it should close.',
  )
})

const listing = (sections: string) =>
  `${manifest}sections: [${sections}]\nrecommendations:\n  priority: [first, seen]\n`
const referring = `${head}See [](#owners), [](#note:law/act) and [](#midia).\n\n:::recommendation{#seen to="Us"}\nText.\n:::`

test('a section that is not there is told once, without what may stand in it, and a slip near by is told', () => {
  const there = referring.replace('title: Media', 'title: Media\nid: media')
  expect(told(there, { 'report.yaml': listing('a, law') })).toEqual([
    expect.stringMatching(/^4:15 section-exists: /),
    '6:40 reference-resolves: Did you mean `#media`?',
  ])
})

test('what stands nowhere is told of where every section is there, or a missing one is no error', () => {
  const missed = ['priority-exists', 'reference-resolves', 'reference-resolves', 'reference-resolves']
  const rulesIn = (found: readonly string[]) => found.map((one) => /[a-z]+(?:-[a-z]+)+/.exec(one)?.[0])
  expect(rulesIn(told(referring, { 'report.yaml': listing('a') }))).toEqual(missed)
  const mild = listing('a, law').replace('checks:\n', 'checks:\n  section-exists: warn\n')
  expect(rulesIn(told(referring, { 'report.yaml': mild }))).toEqual(['section-exists', ...missed])
})

test.each([
  ['👨‍👩‍👧', 'U+1F468 👨‍👩‍👧'],
  ['🇰🇿', 'U+1F1F0 🇰🇿'],
  ['👍🏽', 'U+1F44D 👍🏽'],
])('a sign that is made of several is told once: %s', (sign, named) => {
  const sources = sourcesOf({ 'report.yaml': manifest, 'sections/a.md': `${head}Text ${sign}.` })
  const found = check(compile(sources, { words: houseWords, canPrint: (one) => /[ -~\n]/.test(one) }))
  expect(found.map(({ text }) => text)).toEqual([`Unexpected \`${named}\`, expected what a font of the theme has`])
})

const twin = 'It looks the same, but has a letter of another alphabet: type or copy it anew.'

test.each([
  ['See [](#оwners).\n\n## Owners {#owners}\n\nText.', `5:5 reference-resolves: Did you mean \`#owners\`? ${twin}`],
  [':::rеcommendation{#first}\nText.\n:::', `5:1 directive-is-known: Did you mean \`recommendation\`? ${twin}`],
  [
    'See.[^lаw]\n\n[^law]: A note.',
    '5:5 note-is-defined: Copy the label from its note: it is made of other characters.',
  ],
])('a letter of another alphabet is told of as such: %j', (text, message) => {
  expect(told(head + text)).toEqual([message])
})

test('a misspelt call of a note is told of without the note that nothing calls', () => {
  expect(told(`${head}Words.[^lawz]\n\n[^laws]: A note.`)).toEqual(['5:7 note-is-defined: Did you mean `[^laws]`?'])
  expect(told(`${head}Words.[^act]\n\n[^laws]: A note.`)).toHaveLength(2)
})

test('a note without its signs is told of, and brackets are not', () => {
  expect(told(`${head}Words.[1]\n\n[1]: A note.`)).toEqual([
    '7:1 note-is-defined: Write `[^1]: …`, and `[^1]` where it is called.',
  ])
  expect(told(`${head}Words.[1]\n\n\\[1]: A note.`)).toEqual([])
  expect(told(`${head}[Sic]: he said so.`)).toEqual([])
})

test.each(['{ #owners }', '{owners}', '(#owners)'])(
  'an id of a heading that is not quite one is told once: %s',
  (id) => {
    const rest = '\n\nSee [](#owners).'
    expect(told(`${head}## Owners ${id}${rest}`)).toEqual([
      '5:11 id-is-well-formed: Write `{#owners}`; words have `\\` before the bracket.',
    ])
    expect(told(`${head}## Owners \\${id}`)).toEqual([])
  },
)

test.each(['## Question (#5)', '## Ownership (of media)', '## The [owners](#media)'])(
  'words in brackets are no id: %s',
  (text) => {
    expect(told(`---\nid: media\n${head.slice(4)}${text}`)).toEqual([])
  },
)

test('a link whose brackets changed places is told of', () => {
  expect(told(`${head}See (the law)[https://example.org/a].`)).toEqual([
    '5:5 link-has-target: Write `[the law](https://example.org/a)`.',
  ])
  expect(told(`${head}See (the law)[sic] and (one)\\[https://example.org].`)).toEqual([])
})

test('an invisible character in an id is told of once', () => {
  expect(told(`${head}## Owners {#own\u200bers}\n\nText.`)).toEqual([
    '5:16 text-is-clean: Type the word anew, here and where it is referred to.',
  ])
})

test.each([
  ['sections:\n  a\n  b\n', /^3:3 manifest-is-valid: Put each on a line of its own/],
  ['sections: [A]\n', /^2:12 section-exists: Did you mean `a`\?/],
])('a list of sections with a slip is told of without the files that it meant: %j', (list, message) => {
  const files = { 'report.yaml': `title: A Report\n${list}`, 'sections/b.md': `${head.replace('Media', 'Law')}Text.` }
  expect(told(`${head}Text.`, files)).toEqual([expect.stringMatching(message)])
})

test('values between quotation marks as word processors write them are shown with those that count', () => {
  expect(told(`${head}:::recommendation{#a.b to=“The Us” theme=“law”}\nText.\n:::`)[0]).toContain(
    'Write `:::recommendation{#a.b to="The Us" theme="law"}` on a line of its own',
  )
})
