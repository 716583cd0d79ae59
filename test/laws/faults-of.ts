import { check } from '../../src/core/lint/index.ts'
import type { Message } from '../../src/core/message.ts'
import { accountForWords } from '../../src/core/render/account-for-words.ts'
import type { RenderedBody } from '../../src/core/render/body.ts'
import type { ResolvedReport } from '../../src/core/report.ts'
import { bodyOf, joined, pageOf, reportOf } from '../support/house.ts'
import { elementsIn, type HtmlElement, parsePage, parsePart, textIn } from '../support/html-tree.ts'
import { sourcesOf } from '../support/report.ts'
import type { RandomReport } from './random-report.ts'

/** What breaks a law in this report; empty where all hold. */
export function faultsOf(files: RandomReport): string[] {
  const { time, report, messages, body } = timed(files)
  const [sections, notes] = [parsePart(joined(body.sections)), parsePart(joined(body.notes))]
  const text: HtmlElement = { tag: '#text', attributes: {}, children: [sections, notes] }
  const isPublished = messages.every(({ severity }) => severity !== 'error')
  const page = isPublished ? parsePage(pageOf(report, body)) : text
  return [
    // Once more, because a machine has other things to do.
    ...(time < 1000 || timed(files).time < 1000 ? [] : [`${Math.round(time)} ms`]),
    ...lostMarks(files, report, text, messages),
    ...wrongNumbers(report, sections, isPublished),
    ...repeatedIds(page),
    ...(isPublished ? [...brokenLinks(page), ...lostWords(report, body)] : []),
  ]
}

function timed(files: RandomReport) {
  const start = performance.now()
  const report = reportOf(sourcesOf(files))
  const messages = check(report)
  const body = bodyOf(report)
  return { report, messages, body, time: performance.now() - start }
}

function lostWords(report: ResolvedReport, body: RenderedBody): string[] {
  return accountForWords(report, body, pageOf(report, body)).lost.map(({ word, place }) => `${place.file} lost ${word}`)
}

/** Rules about style, which explain no loss. */
const aboutStyle = new Set([
  'heading-has-words',
  'heading-is-unique-in-toc',
  'heading-steps-down',
  'id-is-unique',
  'id-is-well-formed',
  'image-exists',
  'image-has-alt',
  'link-has-text',
  'link-is-safe',
  'link-leads-out',
  'link-text-is-meaningful',
  'reference-id-is-fixed',
  'reference-resolves',
  'section-has-title',
  'section-is-listed',
  'typed-reference-is-a-link',
])

/** Marker words that stand in a file and not in the page, where no message of that file speaks of a loss. */
function lostMarks(
  files: RandomReport,
  report: ResolvedReport,
  page: HtmlElement,
  messages: readonly Message[],
): string[] {
  const attributes = [...elementsIn(page)].flatMap(({ attributes: { alt, title } }) => [alt ?? '', title ?? ''])
  const printed = new Set([textIn(page), ...attributes].join(' ').match(/mark\d+x/g))
  const telling = messages.filter(({ severity, rule }) => severity !== 'info' && !aboutStyle.has(rule))
  return Object.entries(files)
    .filter(([path]) => report.texts.has(path))
    .filter(([path]) => !telling.some(({ place }) => place.file === path))
    .flatMap(([path, text]) => (text.match(/mark\d+x/g) ?? []).map((mark) => ({ path, mark })))
    .filter(({ mark }) => !printed.has(mark))
    .map(({ path, mark }) => `${path} lost ${mark}`)
}

/** Notes are numbered from 1 in the order of their first calls, and each is in the page once. */
function wrongNumbers(report: ResolvedReport, page: HtmlElement, isPublished: boolean): string[] {
  const called = [...elementsIn(page)]
    .filter(({ attributes: { id } }) => /^note-\d+-call(?:-\d+)?$/.test(id ?? ''))
    .map((call) => textIn(call))
  const inOrder = [...new Set(called)].join(' ')
  const expected = report.notes.map((_, index) => String(index + 1)).join(' ')
  const given = report.notes.map(({ number }) => number).join(' ')
  return [
    ...(given === expected ? [] : [`notes are numbered ${given}`]),
    // An error may keep a call out of the page.
    ...(!isPublished || inOrder === expected ? [] : [`notes are called in the order ${inOrder}, not ${expected}`]),
  ]
}

function repeatedIds(page: HtmlElement): string[] {
  const ids = idsIn(page)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`)
}

/** Links within the page that lead nowhere. */
function brokenLinks(page: HtmlElement): string[] {
  const ids = new Set(idsIn(page))
  return [...elementsIn(page)]
    .map(({ attributes: { href } }) => href ?? '')
    .filter((href) => href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))))
    .map((href) => `link to ${href}`)
}

function idsIn(page: HtmlElement): string[] {
  return [...elementsIn(page)].flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
}
