import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { ParsedTexts } from '../../../src/core/parse/parsed-texts.ts'
import { type RandomReport, randomReport } from '../../laws/random-report.ts'
import { bodyOf, houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

test('a report that is compiled again and again is as if it were compiled for the first time', () => {
  const versions = fc.array(randomReport, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(versions, (each) => {
      const parsed = new ParsedTexts()
      // The last once more, because all of it is remembered then.
      for (const files of [...each, ...each.slice(-1)]) expect(made(files, parsed)).toEqual(made(files))
    }),
    { seed: 42, numRuns: 60 },
  )
})

function made(files: RandomReport, parsed?: ParsedTexts) {
  const report = compile(sourcesOf(files), { words: houseWords, ...(parsed && { parsed }) })
  return { messages: check(report), body: bodyOf(report) }
}

test('a text is parsed once as long as the report holds it', () => {
  const parsed = new ParsedTexts()
  const read: string[] = []
  const compileAgain = (...texts: string[]) => {
    parsed.begin()
    for (const text of texts) parsed.treeOf(text, parse)
  }
  const parse = (text: string): Root => {
    read.push(text)
    return { type: 'root', children: [] }
  }
  compileAgain('a', 'b')
  compileAgain('a', 'c')
  compileAgain('a', 'b')
  expect(read).toEqual(['a', 'b', 'c', 'b'])
})
