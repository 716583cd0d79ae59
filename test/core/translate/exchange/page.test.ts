import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Finding } from '../../../../src/core/report.ts'
import { readTranslations } from '../../../../src/core/translate/exchange/index.ts'
import { translationFileIsValid } from '../../../../src/core/translate/exchange/rules/translation-file-is-valid.ts'
import { readTmx } from '../../../../src/core/translate/exchange/tmx/read-tmx.ts'
import { type Example, readPage } from '../../lint/read-page.ts'

const { id, summary } = translationFileIsValid
const url = new URL(`../../../../src/core/translate/exchange/rules/${id}.md`, import.meta.url)
const page = readPage(readFileSync(url, 'utf8'))

test('the page says what the rule is, why, and what is good and bad', () => {
  expect([page.title, page.summary]).toEqual([`# ${id}`, summary])
  expect(page.headings).toEqual(['Why', 'Good', 'Bad'])
  expect(page.good.length).toBeGreaterThan(0)
})

test('the page shows good files of which nothing is said', () => {
  for (const example of page.good) expect(linesOf(findingsOf(example))).toEqual([])
})

test('the page shows bad files and all that is said of them', () => {
  for (const example of page.bad) expect(linesOf(findingsOf(example))).toEqual(example.messages)
})

test('what is said reads well', () => {
  for (const { text, hint, rule } of page.bad.flatMap(findingsOf)) {
    expect(text).toMatch(/^\S[^\n]*[^\s.]$/)
    expect(hint).toMatch(/^\S[^\n]*[.?]$/)
    expect(rule).toBe(id)
  }
})

function findingsOf({ texts }: Example): readonly Finding[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const file = { path, bytes: new TextEncoder().encode(text) }
    const languages = { from: 'en', to: 'ru' }
    return (path.endsWith('.tmx') ? readTmx(file, languages) : readTranslations(file, languages))?.findings ?? []
  })
}

function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ place, text }) => `${place.file}:${place.start.line}:${place.start.column} ${text}`)
}
