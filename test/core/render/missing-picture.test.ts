import { expect, test } from 'vitest'
import { accountForWords } from '../../../src/core/render/account-for-words.ts'
import { bodyOf, joined, pageOf, reportOfText } from '../../support/house.ts'

test('a picture from elsewhere is not loaded, and its description and title stand for it', () => {
  const report = reportOfText('Text ![a map](https://example.org/map.png "The map of 2022") goes on.')
  const body = bodyOf(report)
  expect(joined(body.sections)).toContain('<span class="missing-picture">a map\u00a0– The map of 2022</span>')
  expect(accountForWords(report, body, pageOf(report, body)).lost).toEqual([])
})
