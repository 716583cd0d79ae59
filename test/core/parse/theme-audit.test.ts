import { expect, test } from 'vitest'
import { baseOfTheme } from '../../../src/core/parse/base-of-theme.ts'
import { parseTheme } from '../../../src/core/parse/theme.ts'
import { readTheme } from '../../../src/files/read-theme.ts'
import { houseTheme } from '../../support/house.ts'
import { tokenIn } from './theme-files.ts'

test('the audit theme is the house in other colours, on paper too, with a cover of its own', async () => {
  const audit = parseTheme(await readTheme('audit', { project: '.', baseOf: baseOfTheme }))
  expect(tokenIn(audit, 'accent')).toEqual(['#7a1f2b', expect.stringMatching(/^#/), '#7a1f2b'])
  expect(tokenIn(audit, 'radius')[0]).toBe('0')
  expect(audit.cover).toBe('plain')
  expect(audit.style).toContain('.cover { border-block-start: .75rem solid')
  expect(audit.printStyle).toContain('.cover { border-block-start: 9mm solid')
  expect(audit.page).toBe(houseTheme.page)
  expect(audit.words).toEqual(houseTheme.words)
})
