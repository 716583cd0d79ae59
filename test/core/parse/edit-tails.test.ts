import fc from 'fast-check'
import { EditMap } from 'micromark-util-edit-map'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { editTailsOnly } from '../../../src/core/parse/edit-tails.ts'
import blockDirectives from '../../../src/core/parse/remark/block-directives.ts'
import reportMarkdown from '../../../src/core/parse/remark/report-markdown.ts'

const original = EditMap.prototype.consume
const processor = unified().use(remarkParse).use(reportMarkdown).use(blockDirectives).freeze()
const pieces = ['> ', '- ', '1. ', 'a', '\n', '\n\n', '  ', '    ', '[^a]', '[^a]: ', '---\n', '===\n', '|a|\n|-|\n']
const more = [':::x\n', ':::\n', '```\n', '# h\n', '*', '<div>\n', '\t', '[a]: b\n']

test('editing only the end of the events gives the same tree', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }), (parts) => {
      EditMap.prototype.consume = original
      const before = processor.parse(parts.join(''))
      editTailsOnly()
      expect(processor.parse(parts.join(''))).toEqual(before)
    }),
    { numRuns: 1000 },
  )
})

test('two thousand notes between their paragraphs are read soon', () => {
  editTailsOnly()
  const text = Array.from({ length: 2000 }, (_, index) => `A[^${index}]\n\n[^${index}]: B`).join('\n\n')
  const start = performance.now()
  processor.parse(text)
  // Some eight seconds without, less than one with it.
  expect(performance.now() - start).toBeLessThan(4000)
})
