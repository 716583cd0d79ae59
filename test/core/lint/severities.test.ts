import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { runRules } from '../../../src/core/lint/run-rules.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const jump = '---\ntitle: Media\n---\n\n#### Owners\n'

function reportWith(checks: string, text = jump) {
  return compile(sourcesOf({ 'report.yaml': `title: A Report\nlanguage: en\n${checks}`, 'sections/a.md': text }), {
    words: houseWords,
  })
}

function severitiesWith(checks: string): readonly string[] {
  return check(reportWith(checks)).map(({ rule, severity }) => `${rule} ${severity}`)
}

test('a rule is as grave as it says itself', () => {
  expect(severitiesWith('')).toEqual(['heading-steps-down warning'])
})

test('the manifest makes a rule graver, lighter or silent', () => {
  expect(severitiesWith('checks: { heading-steps-down: error }')).toEqual(['heading-steps-down error'])
  expect(severitiesWith('checks: { heading-steps-down: warn }')).toEqual(['heading-steps-down warning'])
  expect(severitiesWith('checks: { heading-steps-down: info }')).toEqual(['heading-steps-down info'])
  expect(severitiesWith('checks: { heading-steps-down: off }')).toEqual([])
})

test('a manifest that is no YAML cannot keep silent about it', () => {
  const texts = {
    'report.yaml': 'title: A\nsections:\n  - a\n - b\nchecks:\n  manifest-is-valid: off\n',
    'sections/a.md': '---\ntitle: Media\n---\n\nText.',
    'sections/b.md': '---\ntitle: Votes\n---\n\nText.',
  }
  expect(check(compile(sourcesOf(texts), { words: houseWords }))).toMatchObject([
    { rule: 'manifest-is-valid', severity: 'error' },
  ])
})

test('a rule that the manifest misspells is an error with the nearest id', () => {
  const [first, second] = check(reportWith('checks:\n  heading-step-down: off\n'))
  expect(first).toMatchObject({
    rule: 'check-is-known',
    severity: 'error',
    place: { file: 'report.yaml', start: { line: 4 } },
    hint: 'Did you mean `heading-steps-down`?',
  })
  expect(second?.rule).toBe('heading-steps-down')
})

test('messages come in the order of the report, each file from top to bottom', () => {
  const texts = {
    'report.yaml': 'title: A Report\nlanguage: en\nsections: [z, b]\nrecommendations:\n  priority: [none]\n',
    'sections/z.md': `${jump}\n::include{src=about.md}\n\n[](#nowhere) [](#nowhere)\n`,
    'sections/b.md': jump.replace('Media', 'Campaign'),
    'about.md': '[](#nowhere)',
  }
  const places = check(compile(sourcesOf(texts), { words: houseWords })).map(
    ({ place: { file, start } }) => `${file}:${start.line}:${start.column}`,
  )
  expect(places).toEqual([
    'report.yaml:5:14',
    'sections/z.md:5:1',
    'sections/z.md:9:1',
    'sections/z.md:9:14',
    'sections/b.md:5:1',
    'about.md:1:1',
  ])
})

test('what is found twice in one place is said once', () => {
  const texts = {
    'sections/a.md': '---\ntitle: Media\n---\n\n::include{src=about.md}\n\n::include{src=about.md}\n',
    'about.md': '[](#nowhere)',
  }
  expect(check(compile(sourcesOf(texts), { words: houseWords }))).toHaveLength(1)
})

test('a rule that throws is a bug, and throws', () => {
  const broken = {
    id: 'rule-is-broken',
    summary: 'A rule that throws.',
    severity: 'info' as const,
    check: () => {
      throw new TypeError('a bug')
    },
  }
  expect(() => runRules([broken], reportWith(''))).toThrow('a bug')
})
