import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { suggestedEdit } from '../../src/core/editing/suggested-edit.ts'
import { check, rules } from '../../src/core/lint/index.ts'
import type { Message } from '../../src/core/message.ts'
import { rangeOf } from '../../src/lsp/positions.ts'
import { readPage } from '../core/lint/read-page.ts'
import { reportOf } from '../support/house.ts'
import { sourcesOf } from '../support/report.ts'
import { edited, editor } from './editor.ts'

describe('a hint that a program can follow', () => {
  const files = {
    'report.yaml': 'title: A\ndensty: compact\nsections: [media, watr]\n',
    'sections/water.md': '---\ntitle: Water\n---\n\nText.\n',
    'sections/media.md': '---\ntitle: Media\n---\n\nSee [](#medja) and\n[](#medja).\n\n::tabel{src=data/a.csv}\n',
  }

  test.each([
    ['a key', 'report.yaml', 1, 'density: compact'],
    ['a section', 'report.yaml', 2, 'sections: [media, water]'],
    ['a block', 'sections/media.md', 7, '::table{src=data/a.csv}'],
  ])('is offered for %s', async (_, path, line, mended) => {
    const { open, connection, uriOf } = await editor(files)
    open(path)
    const at = { line, character: 0 }
    const actions = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range: { start: at, end: { line, character: 22 } },
      context: { diagnostics: [] },
    })
    expect(actions).toHaveLength(1)
    const [{ edit, kind } = {}] = actions
    expect(kind).toBe('quickfix')
    const text = edited(files[path as keyof typeof files], edit?.changes?.[uriOf(path)] ?? [])
    expect(text.split('\n')[line]).toBe(mended)
  })
})

test('a note that is called and not there can be begun at the end of the file', async () => {
  const path = 'sections/media.md'
  const text = '---\ntitle: Media\n---\n\nFree.[^law]\n\n[^other-law]: Text.\n'
  const { open, connection, uriOf } = await editor({ 'report.yaml': 'title: A\n', [path]: text })
  open(path)
  const at = { line: 4, character: 7 }
  const actions = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(path) },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  })
  const begun = actions.find(({ title }) => title === 'Begin the note "[^law]"')
  expect(edited(text, begun?.edit?.changes?.[uriOf(path)] ?? [])).toBe(`${text}\n[^law]: \n`)
})

/** What a rule says of its own bad examples, and what it says once its hints are followed. */
function followed(texts: Readonly<Record<string, string>>, id: string) {
  const report = reportOf(sourcesOf(texts))
  const offered = check(report).filter(({ rule }) => rule === id)
  return offered.flatMap((message) => {
    const edit = suggestedEdit(message, report)
    if (!edit) return []
    const { file } = edit.place
    const text = edited(report.texts.get(file) ?? '', [{ range: rangeOf(edit.place), newText: edit.text }])
    const after = check(reportOf(sourcesOf({ ...texts, [file]: text })))
    return [
      {
        message,
        left: after.filter(isSameAs(message)),
        errors: errorsIn(after).length - errorsIn(check(report)).length,
      },
    ]
  })
}

function isSameAs({ rule, text, place }: Message) {
  return (other: Message) =>
    other.rule === rule &&
    other.text === text &&
    other.place.file === place.file &&
    other.place.start.line === place.start.line &&
    other.place.start.column === place.start.column
}

function errorsIn(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ severity }) => severity === 'error')
}

const offers: string[] = []

describe.each(rules.map(({ id }) => id))('following the hints of %s', (id) => {
  const page = readPage(readFileSync(new URL(`../../src/core/lint/rules/${id}.md`, import.meta.url), 'utf8'))

  test('takes the messages away and brings no error', () => {
    for (const { texts } of page.bad) {
      for (const { message, left, errors } of followed(texts, id)) {
        offers.push(id)
        expect({ message, left, isWorse: errors > 0 }).toEqual({ message, left: [], isWorse: false })
      }
    }
  })
})

test('many rules have hints that can be followed', () => {
  expect(new Set(offers).size).toBeGreaterThan(8)
})
