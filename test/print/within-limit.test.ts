import { expect, test } from 'vitest'
import { limitOf } from '../../src/print/within-limit.ts'

test('a limit is told in whole seconds, a short one in tenths', () => {
  expect(limitOf(158_637.72, 'The report could not be printed').message).toBe(
    'The report could not be printed within 159 s',
  )
  expect(limitOf(450, 'The browser did not answer').message).toBe('The browser did not answer within 0.5 s')
})
