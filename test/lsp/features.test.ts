import { describe, expect, test } from 'vitest'
import type { CompletionList, DocumentSymbol, Hover, Location, SymbolInformation } from 'vscode-languageserver/node'
import { cursorIn, edited, editor } from './editor.ts'

const manifest = `title: A Report
sections:
  - media
  - water
recommendations:
  priority:
    - open-media
  groups:
    water:
      heading: Clean water
`
const media = `---
id: media
title: Media
---

Newspapers are free.[^law] See [](#wells) and [note {number}](#note:water/Depth).

:::recommendation{#open-media to="Parliament"}
The law should open the media.
:::

## Press {#press}

The *akimat* pays.

[^law]: By law.
`
const water = `---
title: Water
---

::table{src=data/wells.csv #wells caption="Wells"}

Deep.[^Depth]

[^Depth]: Ten metres, see [](#media).
`
const files: Readonly<Record<string, string>> = {
  'report.yaml': manifest,
  'names.yaml': '- form: akimat\n  variants: [akimats]\n  language: kk-Latn\n  italics: true\n',
  'sections/media.md': media,
  'sections/water.md': water,
  'sections/draft.md': '---\ntitle: Draft\n---\n\nText.\n',
  'data/wells.csv': 'Place,Depth\nTown,10\n',
  'data/people.csv': 'Name,Home country\nAnn,Chad\n',
  'media/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** Puts `‸` before the first time that some words stand in a file. */
function before(path: string, words: string): string {
  return (files[path] ?? '').replace(words, `‸${words}`)
}

/** Asks about the point marked `‸` in a text of a file. */
async function ask<Answer>(request: string, path: string, marked: string, more: object = {}): Promise<Answer> {
  const { open, connection, uriOf } = await editor(files, {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  })
  const { text, position } = cursorIn(marked)
  open(path, text)
  return connection.sendRequest(`textDocument/${request}`, { textDocument: { uri: uriOf(path) }, position, ...more })
}

describe('completion', () => {
  const complete = async (path: string, marked: string) => {
    const { items } = await ask<CompletionList>('completion', path, marked)
    return items.map(({ textEdit, additionalTextEdits = [], ...item }) => {
      if (!textEdit || !('range' in textEdit)) throw new Error('Nothing says what is written')
      return { ...item, ...textEdit, text: edited(cursorIn(marked).text, [textEdit, ...additionalTextEdits]) }
    })
  }
  const inMedia = (line: string) => complete('sections/media.md', media.replace('## Press', `${line}\n\n## Press`))

  test('knows the notes of the file', async () => {
    const [first, ...others] = await inMedia('More.[^‸')
    expect(first).toMatchObject({ label: 'law', detail: 'By law.', text: expect.stringContaining('More.[^law]\n') })
    expect(others).toMatchObject([{ detail: 'A new note, at the end of the file' }])
  })

  test('goes on behind the bracket that an editor closed by itself', async () => {
    const [note] = await inMedia('More.[^‸]')
    expect(note).toMatchObject({ newText: 'law]', text: expect.stringContaining('More.[^law]\n') })
    expect(note?.range.end.character).toBe('More.[^]'.length)
    const target = (await inMedia('See [](#‸)')).find(({ label }) => label === 'press')
    expect(target).toMatchObject({ newText: '#press)', text: expect.stringContaining('See [](#press)\n') })
  })

  test('begins a note that is not there, at the end of the file', async () => {
    const begun = async (marked: string) => {
      const items = await complete('sections/water.md', marked)
      return items.find(({ detail }) => detail === 'A new note, at the end of the file')
    }
    expect(await begun('Deep.[^Depth‸]\n\n[^Depth]: Ten metres.\n')).toBeUndefined()
    expect((await begun('Deep.[^Wid‸]\n\n[^Depth]: Ten metres.\n'))?.text).toBe(
      'Deep.[^Wid]\n\n[^Depth]: Ten metres.\n\n[^Wid]: \n',
    )
    expect((await begun('Deep.[^‸]\n\n[^1]: Ten metres.'))?.text).toBe('Deep.[^2]\n\n[^1]: Ten metres.\n\n[^2]: ')
    expect((await begun('Deep.[^wide‸'))?.newText).toBe('wide]$0\n\n[^wide]: ')
    expect(await begun('Deep.[^so wide‸]')).toBeUndefined()
    expect(await begun('Deep.[^dep‸]\n\n[^Depth]: Ten metres.\n')).toBeUndefined()
  })

  test('is asked for anew at each letter of a note, because its label may be a new one', async () => {
    const list = (line: string) => ask<CompletionList>('completion', 'sections/water.md', `Deep.\n\n${line}\n`)
    expect((await list('More.[^wi‸]')).isIncomplete).toBe(true)
    expect((await list('See [](#wi‸)')).isIncomplete).toBe(false)
  })

  test('stands before what an editor knows of Markdown, which calls headings by another name', async () => {
    const items = await inMedia('See [](#pr‸)')
    const orders = items.map(({ sortText }) => sortText ?? '')
    expect(orders.filter((order) => order >= '#')).toEqual([])
    expect(orders.toSorted()).toEqual(orders)
    // Its finds begin at the `#`, so they fit better than what begins behind it.
    const press = items.find(({ label }) => label === 'press')
    expect([press?.filterText, press?.range.start.character]).toEqual(['#press', 'See []('.length])
  })

  test('does not close a call that is closed', async () => {
    const [first] = await inMedia('More.[^l‸a] and')
    expect(first?.text).toContain('More.[^law] and')
  })

  test('knows everything that can be referred to, by title and number', async () => {
    const items = await inMedia('See [](#‸)')
    expect(items.map(({ label, detail }) => [label, detail])).toEqual(
      expect.arrayContaining([
        ['media', 'Section I: Media'],
        ['press', 'Subsection I.A: Press'],
        ['open-media', 'Recommendation 1: The law should open the media.'],
        ['wells', 'Table 1: Wells'],
        ['note:law', 'Note 1: By law.'],
        ['note:water/depth', 'Note 2: Ten metres, see Media.'],
      ]),
    )
    expect(items.find(({ label }) => label === 'wells')?.text).toContain('See [](#wells)\n')
  })

  test('knows the blocks, each in its form', async () => {
    const labels = async (line: string) => (await inMedia(line)).map(({ label }) => label)
    expect(await labels(':::‸')).toEqual(expect.arrayContaining(['recommendation', 'table', 'figure']))
    expect(await labels('::in‸')).toContain('include')
    expect(await labels('::‸')).not.toContain('recommendation')
    expect(await labels('It is 9:‸')).toEqual([])
  })

  test('brings what a block cannot do without', async () => {
    const items = await inMedia(':::rec‸')
    expect(items.find(({ label }) => label === 'recommendation')?.text).toContain(':::recommendation{#$1}\n$0\n:::\n')
  })

  test('knows attributes that are not there yet, and their values', async () => {
    const labels = async (line: string) => (await inMedia(line)).map(({ label }) => label)
    expect(await labels('::recommendations{‸}')).toEqual(['list', 'by'])
    expect(await labels('::recommendations{list=‸}')).toEqual(['priority', 'other'])
    expect(await labels('::recommendations{list=other ‸}')).toEqual(['by'])
    expect(await labels(':::recommendation{#x group=‸}')).toEqual(['water', 'media'])
    expect(await labels('::table{caption="a ‸')).toEqual([])
  })

  test('knows the columns of the file of a block', async () => {
    const written = async (line: string) => (await inMedia(line)).map(({ label, newText }) => [label, newText])
    expect(await written('::list{src=data/people.csv by=‸}')).toEqual([
      ['Name', 'Name'],
      ['Home country', '"Home country"'],
    ])
    expect(await written('::list{by="Home‸" src="data/people.csv"}')).toEqual([
      ['Name', 'Name'],
      ['Home country', 'Home country'],
    ])
    expect(await written('::list{src=data/people.csv by="Ho‸')).toContainEqual(['Home country', 'Home country"'])
    expect(await written('::table{src=data/people.csv sort=-‸}')).toEqual([
      ['Name', 'Name'],
      ['Home country', '"Home country"'],
      ['-Name', '-Name'],
      ['-Home country', '"-Home country"'],
    ])
    expect(await written('::table{src=data/people.csv header=0 group=‸}')).toEqual([
      ['1', '1'],
      ['2', '2'],
    ])
    expect(await written('::list{src=data/nowhere.csv by=‸}')).toEqual([])
  })

  test('says behind which words others may follow', async () => {
    const leading = (items: readonly { readonly label: string; readonly data?: unknown }[]) =>
      items.filter(({ data }) => data !== undefined).map(({ label }) => label)
    expect(leading(await inMedia('::‸'))).toEqual(['recommendations', 'list', 'include'])
    expect(leading(await inMedia('::list{‸}'))).toEqual(['src', 'header', 'by', 'count', 'sort'])
    const keys = leading(await complete('sections/water.md', '---\n‸\n---\n'))
    expect(keys).toEqual(expect.arrayContaining(['status', 'group', 'numbered']))
    expect(keys).not.toContain('title')
  })

  test('takes the place of a whole value', async () => {
    const texts = async (line: string) => (await inMedia(line)).map(({ text }) => /^::list.*$/m.exec(text)?.[0])
    expect(await texts('::list{src=data/people.csv by=Na‸me #a}')).toContain('::list{src=data/people.csv by=Name #a}')
    expect(await texts('::list{src="da‸ta/x.csv" by=Name}')).toContain('::list{src="data/people.csv" by=Name}')
  })

  test('knows to whom other recommendations are, and what they are about', async () => {
    const labels = async (line: string) => (await inMedia(line)).map(({ label }) => label)
    expect(await labels(':::recommendation{#x to="Pa‸"}')).toEqual(['Parliament'])
    expect(await labels(':::recommendation{#x theme=‸}')).toEqual([])
  })

  test('knows the files', async () => {
    const labels = async (line: string) => (await inMedia(line)).map(({ label }) => label)
    expect(await labels('::table{src=‸}')).toEqual(['data/people.csv', 'data/wells.csv'])
    expect(await labels('::table{src="da‸"}')).toEqual(['data/people.csv', 'data/wells.csv'])
    expect(await labels('![A map](me‸)')).toEqual(['media/map.svg'])
  })

  test('knows the keys and values of a head, also of one that nobody has closed', async () => {
    const labels = async (head: string) => (await complete('sections/water.md', head)).map(({ label }) => label)
    expect(await labels('---\ntitle: Water\nst‸\n---\n')).toContain('status')
    expect(await labels('---\ntitle: Water\nst‸\n---\n')).not.toContain('title')
    expect(await labels('---\ntitle: Water\nstatus: ‸')).toEqual(['draft', 'review', 'embargoed', 'final'])
    expect(await labels('---\nnumbered: ‸\n---\n')).toEqual(['true', 'false'])
    expect(await labels('---\ngroup: ‸\n---\n')).toEqual(expect.arrayContaining(['water', 'media']))
  })

  test('knows the keys, values, sections and recommendations of report.yaml', async () => {
    const labels = async (text: string) => (await complete('report.yaml', text)).map(({ label }) => label)
    expect(await labels(`${manifest}‸`)).toEqual(expect.arrayContaining(['subject', 'checks']))
    expect(await labels(`${manifest}‸`)).not.toContain('title')
    expect(await labels(`${manifest}density: ‸`)).toEqual(['standard', 'compact'])
    expect(await labels('title: A\nsections:\n  - media\n  - ‸')).toEqual(['draft', 'water'])
    expect(await labels('title: A\nsections:\n- ‸\nannexes: []')).toEqual(['draft', 'media', 'water'])
    expect(await labels('title: A\nrecommendations:\n  other:\n    - ‸\n')).toEqual(['open-media'])
    expect(await labels('title: A\npublisher:\n  ‸\n')).toEqual(['name', 'short', 'url'])
    expect(await labels('title: A\nchecks:\n  note-is-cited: ‸\n')).toEqual(['off', 'info', 'warn', 'error'])
    expect(await labels('title: A\nchecks:\n  note-‸\n')).toContain('note-is-cited')
    expect(await labels('title: A\nnumbering:\n  ‸')).toContain('recommendation')
  })

  test('knows the keys of names.yaml', async () => {
    const labels = (await complete('names.yaml', '- form: akimat\n  ki‸')).map(({ label }) => label)
    expect(labels).toEqual(['variants', 'language', 'italics', 'abbreviation', 'scope', 'kind'])
  })

  test('shows titles in every row of an editor that can', async () => {
    const { open, connection, uriOf } = await editor(files, {
      textDocument: { completion: { completionItem: { labelDetailsSupport: true } } },
    })
    const { text, position } = cursorIn('See [](#‸)\n')
    open('sections/draft.md', text)
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf('sections/draft.md') },
      position,
    })
    expect(items.find(({ label }) => label === 'wells')?.labelDetails?.description).toBe('Table 1: Wells')
  })

  test('has nothing to add to plain words', async () => {
    expect(await inMedia('Newspapers ‸')).toEqual([])
  })
})

describe('hover', () => {
  const shown = async (path: string, words: string) => {
    const found = await ask<Hover | null>('hover', path, before(path, words))
    return found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : found
  }

  test.each([
    ['a call by its note', 'sections/media.md', '[^law]', '**Note 1**\n\nBy law.'],
    ['a reference by its target', 'sections/media.md', '](#wells)', '**Table 1**: Wells'],
    ['a reference to a note by the note', 'sections/media.md', 'Depth)', '**Note 2**\n\nTen metres, see Media.'],
    [
      'a recommendation by its number, list and rank',
      'report.yaml',
      'open-media',
      '**Recommendation 1**, priority list, rank 1, to Parliament\n\nThe law should open the media.',
    ],
    [
      'a block by what it is for',
      'sections/water.md',
      'table{',
      '**table**: A table with a caption and a number, made from a file of data or written in Markdown.',
    ],
    ['an attribute by what it says', 'sections/media.md', 'to="', '**to**: Who should act.'],
    [
      'a key by what it means',
      'report.yaml',
      'priority:',
      '**priority**: The priority list, in rank order: the first is recommendation 1.',
    ],
    [
      'a key of a head by what it means',
      'sections/media.md',
      'title:',
      '**title**: The title of the section, in Markdown.',
    ],
    ['a section of report.yaml by its title', 'report.yaml', 'media\n', '**Section I**: Media'],
    [
      'a name by its language',
      'sections/media.md',
      'kimat*',
      '**akimat**: in Kazakh (Latin) (`kk-Latn`); in italics; also akimats',
    ],
  ])('shows %s', async (_, path, words, text) => {
    expect(await shown(path, words)).toBe(text)
  })

  test('shows nothing of plain words', async () => {
    expect(await shown('sections/media.md', 'Newspapers')).toBeNull()
  })
})

describe('definitions and references', () => {
  const found = async (request: string, path: string, words: string, more: object = {}) => {
    const locations = await ask<readonly Location[]>(request, path, before(path, words), more)
    return locations.map(({ uri, range: { start, end } }) => {
      const at = /[^/]+\/[^/]+$/.exec(uri)?.[0].replace(/^a%20.*\//, '') ?? ''
      const text = files[at] ?? ''
      return `${at}:${start.line + 1} ${text.split('\n')[start.line]?.slice(start.character, end.character)}`
    })
  }

  test.each([
    ['a call leads to its note', 'sections/media.md', '[^law] See', ['sections/media.md:16 law']],
    ['a reference leads to its table', 'sections/media.md', 'wells', ['sections/water.md:5 wells']],
    ['a reference leads to a note of another section', 'sections/media.md', 'Depth', ['sections/water.md:9 Depth']],
    ['a reference leads to its section', 'sections/water.md', 'media)', ['sections/media.md:2 media']],
    [
      'a reference to a section without an id leads to its title',
      'report.yaml',
      'water:',
      ['sections/water.md:2 Water'],
    ],
    ['a list leads to a recommendation', 'report.yaml', 'open-media', ['sections/media.md:8 open-media']],
    ['a list leads to a file', 'report.yaml', 'water\n', ['sections/water.md:1 ']],
    ['a block leads to its data', 'sections/water.md', 'data/wells', ['data/wells.csv:1 ']],
    ['plain words lead nowhere', 'sections/water.md', 'Deep', []],
  ])('%s', async (_, path, words, places) => {
    expect(await found('definition', path, words)).toEqual(places)
  })

  test('of an id are in all files', async () => {
    const places = await found('references', 'sections/media.md', 'open-media', {
      context: { includeDeclaration: true },
    })
    expect(places).toEqual(['report.yaml:7 open-media', 'sections/media.md:8 open-media'])
  })

  test('of a note are its calls and the references to it', async () => {
    const places = await found('references', 'sections/water.md', '^Depth]:', {
      context: { includeDeclaration: false },
    })
    expect(places.sort()).toEqual(['sections/media.md:6 Depth', 'sections/water.md:7 Depth'])
  })
})

describe('outline', () => {
  test('has headings with their numbers, and what stands below them', async () => {
    const symbols = await ask<readonly DocumentSymbol[]>('documentSymbol', 'sections/media.md', `‸${media}`)
    expect(symbols).toMatchObject([
      {
        name: 'I Media',
        children: [{ name: 'recommendation 1: The law should open the media.' }, { name: 'A Press', children: [] }],
      },
    ])
  })

  test('finds titles in the whole report', async () => {
    const { open, connection } = await editor(files)
    open('report.yaml')
    // The folder of a file is looked for first.
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///nowhere.md' },
      position: { line: 0, character: 0 },
    })
    const query = async (letters: string) => {
      const symbols = await connection.sendRequest<readonly SymbolInformation[]>('workspace/symbol', { query: letters })
      return symbols.map(({ name, containerName }) => [name, containerName])
    }
    await expect.poll(() => query('wel')).toEqual([['Table 1: Wells', 'Water']])
    expect(await query('pres')).toEqual([['Press', 'Media']])
  })

  test('folds heads, headings, blocks', async () => {
    const folds = await ask<readonly { startLine: number; endLine: number }[]>(
      'foldingRange',
      'sections/media.md',
      `‸${media}`,
    )
    expect(folds).toEqual(
      expect.arrayContaining([
        { startLine: 0, endLine: 3 },
        { startLine: 7, endLine: 9 },
        { startLine: 11, endLine: 15 },
      ]),
    )
  })
})
