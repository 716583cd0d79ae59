import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../../src/core/lint/judge.ts'
import type { Message } from '../../../../src/core/message.ts'
import { checkCatalogue } from '../../../../src/core/translate/checks/check-catalogue.ts'
import { translationRules } from '../../../../src/core/translate/checks/index.ts'
import { readGlossary } from '../../../../src/core/translate/glossary/read-glossary.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { houseTheme } from '../../../support/house.ts'
import { type Example, type RulePage, readPage } from '../../lint/read-page.ts'
import { unitOf } from './pair.ts'

const pages = new URL('../../../../src/core/translate/checks/rules/', import.meta.url)

describe.each(translationRules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const url = new URL(`${id}.md`, pages)
  const page: RulePage = readPage(existsSync(url) ? readFileSync(url, 'utf8') : '')

  test('says what the rule is, why, and what is good and bad', () => {
    expect(page.title).toBe(`# ${id}`)
    expect(page.summary).toBe(rule.summary)
    expect(page.headings).toEqual(['Why', 'Good', 'Bad'])
    expect(page.good.length).toBeGreaterThan(0)
    expect(page.bad.length).toBeGreaterThan(0)
  })

  test('shows good translations of which no rule says anything', () => {
    for (const example of page.good) expect(linesOf(messagesOf(example))).toEqual([])
  })

  test('shows bad translations and all that the rule says of them', () => {
    for (const example of page.bad) expect(linesOf(ofRule(example, id))).toEqual(example.messages)
  })

  test('gets messages that read well', () => {
    for (const { text, hint, severity } of page.bad.flatMap((example) => ofRule(example, id))) {
      expect(text).toMatch(/^\S[^\n]*[^\s.]$/)
      if (hint !== undefined) expect(hint).toMatch(/^\S[^\n]*[.?]$/)
      expect(severity).toBe(rule.severity)
    }
  })
})

function ofRule(example: Example, id: string): readonly Message[] {
  return messagesOf(example).filter(({ rule }) => rule === id)
}

/** All that is said of the PO files of an example, and of its glossary. */
function messagesOf({ texts }: Example): readonly Message[] {
  const ofGlossary = Object.entries(texts).filter(([path]) => path.endsWith('.csv'))
  const [read] = ofGlossary.map(([path, text]) => readGlossary(text, path))
  const findings = Object.entries(texts).flatMap(([path, text]) => {
    const { catalogue } = path.endsWith('.po') ? readPo(new TextEncoder().encode(text), path) : {}
    const units = catalogue?.entries.map(({ source, context }) => unitOf(source, context)) ?? []
    const language = /(\w+)\.po$/.exec(path)?.[1] ?? ''
    return catalogue
      ? checkCatalogue(units, catalogue, {
          language,
          glossary: read?.glossary,
          canPrint: houseTheme.canPrint,
          path,
          text,
        })
      : []
  })
  return judge([...(read?.findings ?? []), ...findings], translationRules, {})
}

function linesOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({ place, text }) => `${place.file}:${place.start.line}:${place.start.column} ${text}`)
}
