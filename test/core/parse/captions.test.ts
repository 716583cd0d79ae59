import { expect, test } from 'vitest'
import { check } from '../../../src/core/lint/index.ts'
import { reportOfText } from '../../support/house.ts'

test('a caption is read apart from the block it belongs to', () => {
  const report = reportOfText(
    '---\ntitle: A\n---\n\n:::table{#seats caption="Seats"}\n| A | B |\n|:--|--:|\n| 1 | 2 |\n:::\n',
  )
  expect(check(report)).toEqual([])
})

test('what is wrong in a caption is said where it is written', () => {
  const report = reportOfText(
    '---\ntitle: A\n---\n\n:::table{#seats caption="Seats [](#b)"}\n| A |\n|---|\n| 1 |\n:::\n',
  )
  expect(check(report).map(({ place }) => place.start)).toEqual([{ line: 5, column: 32 }])
})
