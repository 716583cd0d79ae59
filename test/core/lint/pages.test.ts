import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check, rules } from '../../../src/core/lint/index.ts'
import type { Message } from '../../../src/core/message.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { ReportError } from '../../../src/core/report-error.ts'
import { readPo } from '../../../src/core/translate/po/read-po.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { printReport } from '../../support/printed.ts'
import { sourcesOf } from '../../support/report.ts'
import { type Example, type RulePage, readPage } from './read-page.ts'

const pages = new URL('../../../src/core/lint/rules/', import.meta.url)

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const url = new URL(`${id}.md`, pages)
  const page: RulePage = readPage(existsSync(url) ? readFileSync(url, 'utf8') : '')

  test('says what the rule is, why, and what is good and bad', () => {
    expect(page.title).toBe(`# ${id}`)
    expect(page.summary).not.toBe('')
    expect(page.headings).toEqual(['Why', 'Good', 'Bad'])
    expect(page.good.length).toBeGreaterThan(0)
    expect(page.bad.length).toBeGreaterThan(0)
  })

  test('shows good reports of which the rule says nothing', async () => {
    for (const example of page.good) expect(linesOf(await messagesOf(example, id))).toEqual([])
  })

  test('shows bad reports and all that the rule says of them', async () => {
    for (const example of page.bad) expect(linesOf(await messagesOf(example, id))).toEqual(example.messages)
  })

  test('gets messages that read well', async () => {
    const messages = await Promise.all(page.bad.map((example) => messagesOf(example, id)))
    for (const { text, hint, severity } of messages.flat()) {
      expect(text).toMatch(/^\S[^\n]*[^\s.]$/)
      if (hint !== undefined) expect(hint).toMatch(/^\S[^\n]*[.?]$/)
      expect(severity).toBe(rule.severity)
    }
  })
})

async function messagesOf({ texts }: Example, id: string): Promise<readonly Message[]> {
  if (id.startsWith('po-')) return messagesOfTranslations(texts, id)
  const report = compile(sourcesOf(texts), houseTheme)
  const messages = id === 'block-fits-the-page' ? await messagesOfPrinting(report) : check(report)
  return messages.filter(({ rule }) => rule === id)
}

/** Of the rules of files that are no part of the report itself. */
function messagesOfTranslations(texts: Example['texts'], id: string): readonly Message[] {
  const { severity } = rules.find((rule) => rule.id === id) ?? { severity: 'error' }
  const findings = Object.entries(texts).flatMap(
    ([path, text]) => readPo(new TextEncoder().encode(text), path).findings,
  )
  return findings.filter(({ rule }) => rule === id).map((finding) => ({ severity, ...finding }))
}

/** Of the rule that only a browser can follow. */
async function messagesOfPrinting(report: ResolvedReport): Promise<readonly Message[]> {
  await using browser = await openBrowser()
  try {
    await printReport(report, browser)
    return []
  } catch (error) {
    if (error instanceof ReportError) return error.messages
    throw error
  }
}

function linesOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({ place, text }) => `${place.file}:${place.start.line}:${place.start.column} ${text}`)
}
