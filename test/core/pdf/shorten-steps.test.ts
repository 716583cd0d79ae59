import { expect, test } from 'vitest'
import { shortenSteps } from '../../../src/core/pdf/passes/shorten-steps.ts'

test('steps from letter to letter are written to a thousandth', () => {
  const content = 'BT\n1 0 0 -1 215.28125 60 Tm\n<0013> Tj\n5.808197 0 Td <0020> Tj\n-12.1537018 0 Td <002B> Tj\nET\n'
  expect(shortenSteps(content)).toBe(
    'BT\n1 0 0 -1 215.28125 60 Tm\n<0013> Tj\n5.808 0 Td <0020> Tj\n-12.153 0 Td <002B> Tj\nET\n',
  )
})

test('steps below 1 stay, which may be long in a picture with units of its own', () => {
  expect(shortenSteps('.0058081 0 Td <0020> Tj\n')).toBe('.0058081 0 Td <0020> Tj\n')
})

test('what is no step from letter to letter stays', () => {
  const content =
    '.23999999 0 0 -.23999999 0 841.91998 cm\n/Span<</ActualText (1.23456 0 Td)>> BDC\n1.23456 5.65432 Td\n'
  expect(shortenSteps(content)).toBe(content)
})
