import { describe, expect, test } from 'vitest'
import { every } from '../../../src/core/typography/every.ts'
import { typographies } from '../../../src/core/typography/index.ts'
import { joinWords } from '../../../src/core/typography/join-words.ts'
import { listsOf } from '../../../src/core/typography/lists.ts'
import type { Typography } from '../../../src/core/typography/typography.ts'

const spaces: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u202f' }

function examplesOf({ rules, digitGroups, initials }: Typography): readonly string[] {
  return [...rules.map(({ example }) => example), ...[digitGroups, initials].flatMap((one) => one ?? [])]
}

describe.each([['every language', every], ...typographies])('the rules of %s', (language, typography) => {
  test.each(examplesOf(typography))('%s', (example) => {
    const joined = joinWords(example.replace(/[~_]/g, ' '), { lists: listsOf(language), longest: 30, tidy: false })
    expect(joined).toBe(example.replace(/[~_]/g, (sign) => spaces[sign] ?? sign))
  })

  test('each have an example with one of their words in it', () => {
    for (const { words, example } of typography.rules) {
      const parts = words.split(', ').map((word) => word.replace(/\*$/, '').toLowerCase())
      const text = example.replace(/[~_]/g, ' ').toLowerCase()
      expect(parts.some((part) => text.includes(part))).toBe(true)
      expect(example).toMatch(/[~_]/)
    }
  })
})
