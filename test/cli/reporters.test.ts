import { describe, expect, test } from 'vitest'
import { coloured, plain } from '../../src/cli/paint.ts'
import { concise } from '../../src/cli/reporters/concise.ts'
import { github } from '../../src/cli/reporters/github.ts'
import { human } from '../../src/cli/reporters/human.ts'
import { json } from '../../src/cli/reporters/json.ts'
import { sarif } from '../../src/cli/reporters/sarif.ts'
import type { Rule } from '../../src/core/lint/rule.ts'
import type { Message, Place } from '../../src/core/message.ts'

const rules: readonly Rule[] = [
  { id: 'reference-resolves', summary: 'A reference points at something.', severity: 'error', check: () => {} },
  { id: 'total-adds-up', summary: 'A total is the sum of its parts.', severity: 'warning', check: () => {} },
]
const options = { paint: plain, columns: 80, rules, version: '1.2.3' }

const texts = new Map([
  ['a b/sections/media.md', '# Media\n\nSee [](#watr) for more.\n'],
  ['a b/data/votes.csv', 'name,votes\r\nA,1\r\nTotal,3\r\n'],
])
const broken: Message = {
  rule: 'reference-resolves',
  severity: 'error',
  place: place('a b/sections/media.md', [3, 5], [3, 14]),
  text: 'Unexpected reference to `#watr`, expected the id of a heading',
  hint: 'Did you mean `#water`?',
}
const wrongTotal: Message = {
  rule: 'total-adds-up',
  severity: 'warning',
  place: place('a b/sections/media.md', [1, 3], [1, 8]),
  text: 'Unexpected 3, expected 1',
  related: [{ place: place('a b/data/votes.csv', [3, 7], [3, 8]), text: 'The total stands here' }],
}
const remark: Message = {
  ...wrongTotal,
  severity: 'info',
  place: place('a b/data/votes.csv', [2, 1], [2, 2]),
  related: [],
}

describe('human', () => {
  test('messages are told by file, with the line they speak of, the other place, and what to do', () => {
    expect(human([broken, wrongTotal, remark], texts, options)).toBe(`a b/sections/media.md

  error a b/sections/media.md:3:5 Unexpected reference to \`#watr\`, expected the id of a heading
    3 | See [](#watr) for more.
      |     ^^^^^^^^^
    Did you mean \`#water\`?
    reference-resolves

  warning a b/sections/media.md:1:3 Unexpected 3, expected 1
    1 | # Media
      |   ^^^^^
    a b/data/votes.csv:3:7 The total stands here
    3 | Total,3
      |       ^
    total-adds-up

a b/data/votes.csv

  info a b/data/votes.csv:2:1 Unexpected 3, expected 1
    2 | A,1
      | ^
    total-adds-up

1 error, 1 warning, 1 remark
`)
  })

  test('a report without faults is told so', () => {
    expect(human([], texts, options)).toBe('No errors, no warnings\n')
  })

  test('on a terminal severity, carets and rule have colours', () => {
    const text = human([broken], texts, { ...options, paint: coloured })
    expect(text).toContain('\u001b[31merror\u001b[39m')
    expect(text).toContain('\u001b[31m^^^^^^^^^\u001b[39m')
    expect(text).toContain('\u001b[2mreference-resolves\u001b[22m')
  })

  test('a file that could not be read has no frame', () => {
    expect(human([broken], new Map(), options)).not.toContain('|')
  })

  test.each([
    ['Cyrillic', 'Закон #x о выборах', '#x', '1 | Закон #x о выборах', '      |       ^^'],
    ['Chinese, which is wide', '报告 #x', '#x', '1 | 报告 #x', '      |      ^^'],
    ['letters with accents of their own', 'cafe\u0301 #x', '#x', '1 | cafe\u0301 #x', '      |      ^^'],
    ['an emoji of several parts', '👩🏽‍⚖️ #x', '#x', '1 | 👩🏽‍⚖️ #x', '      |    ^^'],
    ['a tab', '\t#x', '#x', '1 |     #x', '      |     ^^'],
    ['a wide letter under the carets', 'a 报 b', '报', '1 | a 报 b', '      |   ^^'],
  ])('carets stand under the place behind %s', (_, line, marked, first, second) => {
    const start = line.indexOf(marked) + 1
    const message = { ...broken, place: place('x.md', [1, start], [1, start + marked.length]) }
    const text = human([message], new Map([['x.md', line]]), options)
    expect(text).toContain(`    ${first}\n${second}\n`)
  })

  test('Arabic is quoted in pieces that turn nothing around them, the place in one of its own', () => {
    const line = 'تنص المادة [](#نص) الخامسة'
    const start = line.indexOf('[') + 1
    const message = { ...broken, text: 'Unexpected `#نص`, no id', place: place('x.md', [1, start], [1, start + 7]) }
    const text = human([message], new Map([['x.md', line]]), options)
    expect(text).toContain('Unexpected \u2066`#نص`\u2069, no id')
    expect(text).toContain(
      '    1 | \u2066تنص المادة \u2069\u2066[](#نص)\u2069\u2066 الخامسة\u2069\n      |            ^^^^^^^\n',
    )
  })

  test('a long line is cut to the width of the terminal, around the place', () => {
    const line = `${'before '.repeat(100)}#x${' after'.repeat(100)}`
    const message = { ...broken, place: place('x.md', [1, 701], [1, 703]) }
    const frame = human([message], new Map([['x.md', line]]), { ...options, columns: 60 })
      .split('\n')
      .slice(3, 5)
    expect(frame).toEqual([
      '    1 | …ore before before before #x after after after afte…',
      '      |                           ^^',
    ])
  })

  test('a line of ten million letters is framed at once', () => {
    const line = '😀'.repeat(5_000_000)
    const message = { ...broken, place: place('x.md', [1, 5_000_001], [1, 9_000_001]) }
    const start = performance.now()
    const text = human([message], new Map([['x.md', line]]), options)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThan(200)
  })

  test('a place of several lines is marked to the end of its first', () => {
    const message = { ...broken, place: place('x.md', [1, 3], [3, 1]) }
    expect(human([message], new Map([['x.md', 'abcde\nf\ng']]), options)).toContain('1 | abcde\n      |   ^^^\n')
  })

  test('a place at the end of a line, or of a file, still has a caret', () => {
    const message = { ...broken, place: place('x.md', [1, 4], [1, 4]) }
    expect(human([message], new Map([['x.md', 'abc']]), options)).toContain('1 | abc\n      |    ^\n')
  })

  test('nothing in a file can steer the terminal', () => {
    const message = {
      ...broken,
      place: place('x\u001b[2J.md', [1, 1], [1, 2]),
      text: 'Unexpected `\u001b[31m\u009b31m`\n::error::',
      hint: '\u202ereversed',
    }
    const text = human([message], new Map([['x\u001b[2J.md', 'a\u001b]0;title\u0007\u2028b']]), options)
    expect(text).toContain('x<U+001B>[2J.md:1:1 Unexpected `<U+001B>[31m<U+009B>31m` ::error::')
    expect(text).toContain('1 | a<U+001B>]0;title<U+0007><U+2028>b')
    expect(text).toContain('<U+202E>reversed')
  })
})

describe('concise', () => {
  test('every message is one line', () => {
    expect(concise([broken, remark, { ...broken, text: 'a\n\u001bb' }], texts, options)).toBe(
      [
        'a b/sections/media.md:3:5: error: Unexpected reference to `#watr`, expected the id of a heading [reference-resolves]',
        'a b/data/votes.csv:2:1: info: Unexpected 3, expected 1 [total-adds-up]',
        'a b/sections/media.md:3:5: error: a <U+001B>b [reference-resolves]',
        '',
      ].join('\n'),
    )
  })

  test('no message is no line', () => {
    expect(concise([], texts, options)).toBe('')
  })
})

describe('json', () => {
  test('every key is always there', () => {
    expect(JSON.parse(json([broken, wrongTotal], texts, options))).toEqual([
      {
        file: 'a b/sections/media.md',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 14,
        severity: 'error',
        rule: 'reference-resolves',
        message: 'Unexpected reference to `#watr`, expected the id of a heading',
        hint: 'Did you mean `#water`?',
        related: [],
      },
      {
        file: 'a b/sections/media.md',
        line: 1,
        column: 3,
        endLine: 1,
        endColumn: 8,
        severity: 'warning',
        rule: 'total-adds-up',
        message: 'Unexpected 3, expected 1',
        hint: null,
        related: [
          {
            file: 'a b/data/votes.csv',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 8,
            message: 'The total stands here',
          },
        ],
      },
    ])
    expect(json([], texts, options)).toBe('[]\n')
  })
})

describe('github', () => {
  test('every message is a command, with nothing in it that ends it early', () => {
    const odd = {
      ...broken,
      place: place('a,b:c/100%.md', [1, 2], [1, 3]),
      text: '100 %\u001b',
      hint: 'Do: this, then that',
    }
    expect(github([broken, remark, odd], texts, options)).toBe(
      [
        '::error file=a b/sections/media.md,line=3,col=5,title=reference-resolves::Unexpected reference to `#watr`, expected the id of a heading%0ADid you mean `#water`?',
        '::notice file=a b/data/votes.csv,line=2,col=1,title=total-adds-up::Unexpected 3, expected 1',
        '::error file=a%2Cb%3Ac/100%25.md,line=1,col=2,title=reference-resolves::100 %25<U+001B>%0ADo: this, then that',
        '',
      ].join('\n'),
    )
  })
})

describe('sarif', () => {
  test('messages, their other places and the rules are told as SARIF 2.1.0 has it', () => {
    expect(JSON.parse(sarif([broken, wrongTotal], texts, options))).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Rapporteur',
              version: '1.2.3',
              rules: [
                {
                  id: 'reference-resolves',
                  shortDescription: { text: 'A reference points at something.' },
                  help: { text: 'rapporteur explain reference-resolves' },
                  defaultConfiguration: { level: 'error' },
                },
                {
                  id: 'total-adds-up',
                  shortDescription: { text: 'A total is the sum of its parts.' },
                  help: { text: 'rapporteur explain total-adds-up' },
                  defaultConfiguration: { level: 'warning' },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'reference-resolves',
              ruleIndex: 0,
              level: 'error',
              message: {
                text: 'Unexpected reference to `#watr`, expected the id of a heading\nDid you mean `#water`?',
              },
              locations: [physical('a%20b/sections/media.md', [3, 5, 3, 14])],
            },
            {
              ruleId: 'total-adds-up',
              ruleIndex: 1,
              level: 'warning',
              message: { text: 'Unexpected 3, expected 1' },
              locations: [physical('a%20b/sections/media.md', [1, 3, 1, 8])],
              relatedLocations: [
                { ...physical('a%20b/data/votes.csv', [3, 7, 3, 8]), message: { text: 'The total stands here' } },
              ],
            },
          ],
        },
      ],
    })
  })
})

type Position = readonly [line: number, column: number]

function place(file: string, start: Position, end: Position): Place {
  return { file, start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } }
}

function physical(uri: string, [startLine, startColumn, endLine, endColumn]: readonly number[]) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn, endLine, endColumn } } }
}
