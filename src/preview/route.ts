import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, textAnswer, typeOf } from './answer.ts'
import type { Draft } from './draft.ts'
import { findSource, type Pointable, type Pointed, type SourcePlace } from './find-source.ts'
import { message } from './listeners.ts'
import { pageAnswer, pagesList, pagesPage } from './pages/pages-page.ts'
import { passagesList } from './pages/passages-list.ts'
import { problemOfFailure } from './problem-of-failure.ts'
import type { Session } from './session.ts'
import { shellFile, shellPage } from './shell.ts'
import { themeStyle } from './theme-style.ts'
import type { Version } from './web-pages.ts'

/** What answers are made of. */
export interface Routes {
  readonly session: Session
  readonly token: string
  /** Shows a place in the editor, and gives a sentence on what came of it. */
  openSource(place: SourcePlace): Promise<string>
}

/**
 * The answer to a request that is allowed; undefined where it was given already. No path of a request is ever looked up
 * on the disk: what is served stands in memory, under the names that the report itself gives it.
 */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<Answer | undefined> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview.invalid')
  const [first = '', ...rest] = pathname.slice(1).split('/').map(decoded)
  const name = rest.join('/')
  if (request.method === 'POST') return name === 'open' && first === '~' ? open(request, routes) : missing
  if (pathname === '/') return shellPage(routes.token, routes.session.status()?.look)
  if (first === '~') return own(name, searchParams, response, routes)
  return ofReport(first, name, searchParams, routes)
}

const missing = textAnswer(404, 'The preview has no such page.')

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function own(name: string, asked: URLSearchParams, response: ServerResponse, { session }: Routes): Answer | undefined {
  const language = asked.get('language') || session.status()?.language || 'en'
  if (name === 'events') {
    const pages = asked.get('pages') === 'yes'
    session.listeners.add(response, { language, pages })
    response.write(message('status', session.statusFor(language)))
    return undefined
  }
  const ofTheme = session.draft && themeFile(name, session.draft)
  if (ofTheme !== undefined) return { type: typeOf(name), body: ofTheme }
  const file = shellFile(name)
  return file === undefined ? missing : { type: typeOf(name), body: file }
}

/** Of the theme, what the page around the page looks like. */
function themeFile(name: string, { theme }: Draft): string | Uint8Array | undefined {
  if (name === 'theme/style.css') return themeStyle(theme).style
  return name.startsWith('theme/') ? theme.assets.get(name.slice('theme/'.length)) : undefined
}

async function ofReport(language: string, name: string, asked: URLSearchParams, { session }: Routes): Promise<Answer> {
  if (/^(?:pages?\.(?:html|json)|passages\.json)$/.test(name)) return asPages(language, name, asked, session)
  const font = session.draft?.theme.assets.get(name)
  const page = await session.page(language)
  if (!page) return session.status()?.held ? none : missing
  if (name === 'report.html') return reportPage(page, asked.get('v'))
  const asset = page.assets.get(name)
  if (asset !== undefined) return { type: typeOf(name), body: asset, headers: { 'Content-Security-Policy': alone } }
  if (font !== undefined) return { type: typeOf(name), body: font }
  return builtFile(page, name, session)
}

/** What `build` makes besides; of the last good page, as it is this that leads there. */
async function builtFile({ report }: Version, name: string, session: Session): Promise<Answer> {
  try {
    const body = await session.file(report, name)
    return body === undefined ? missing : { type: typeOf(name), body }
  } catch (error) {
    const { text, hint } = problemOfFailure(error)
    return textAnswer(409, [text, hint].filter(Boolean).join('\n'))
  }
}

async function asPages(language: string, name: string, asked: URLSearchParams, session: Session): Promise<Answer> {
  await session.settled()
  if (name !== 'page.json') session.lookAtPages(language)
  const last = session.paper.last(language)
  // What was there before is seen until the pages are planned anew.
  if (name === 'pages.html' && last) return pagesPage(last)
  if (name === 'pages.json' && asked.has('last')) return last ? pagesList(last) : missing
  const pages = name === 'page.json' ? last : await session.paper.pages(language)
  if (!pages) return none
  if (name === 'pages.html') return pagesPage(pages)
  if (name === 'pages.json') return pagesList(pages)
  if (name === 'passages.json') return passagesList(pages, await session.page(language))
  const contents = await session.paper.contents(language, Number(asked.get('v')), Number(asked.get('n')))
  return contents ? pageAnswer(contents) : textAnswer(409, 'This page has changed since.')
}

/** What a picture may do that is opened as a page of its own. */
const alone = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

const none = textAnswer(404, 'There is no page yet. It will be here when the errors are mended.')

/** Its address says which version it is, so that what changes later is known to belong to it. */
function reportPage({ page, version }: Version, asked: string | null): Answer {
  if (asked === String(version)) return { type: 'text/html; charset=utf-8', body: page }
  return { ...textAnswer(302, ''), headers: { Location: `report.html?v=${version}` } }
}

async function open(request: IncomingMessage, { session, openSource }: Routes): Promise<Answer> {
  const asked = await bodyOf(request)
  const page = isPointed(asked) ? await pointedPage(asked, session) : undefined
  const place = page && isPointed(asked) ? findSource(page, asked) : undefined
  const given = place ?? placeIn(asked, session)
  if (!given) return textAnswer(404, 'This is printed by the theme; no file of the report says it.')
  return textAnswer(200, await openSource(given))
}

/** What was pointed at: the web page, or the pages as they are printed. */
async function pointedPage({ language, paper }: PointedIn, session: Session): Promise<Pointable | undefined> {
  return paper === true ? (await session.paper.pages(language))?.source : session.page(language)
}

/** In bytes. */
const longestBody = 20_000

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) {
    text += String(part)
    if (text.length > longestBody) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface PointedIn extends Pointed {
  readonly language: string
  readonly paper?: unknown
}

function isPointed(asked: unknown): asked is PointedIn {
  if (typeof asked !== 'object' || asked === null) return false
  const { path, before, behind, language } = asked as Record<string, unknown>
  const isPath = Array.isArray(path) && path.length < 200 && path.every((one) => Number.isInteger(one) && one >= 0)
  return isPath && typeof before === 'string' && typeof behind === 'string' && typeof language === 'string'
}

/** A place of a message: a file of the report by its name, and nothing else. */
function placeIn(asked: unknown, { draft }: Session): SourcePlace | undefined {
  if (typeof asked !== 'object' || asked === null) return undefined
  const { file, line, column } = asked as Record<string, unknown>
  if (typeof file !== 'string' || !draft?.report.texts.has(file)) return undefined
  return { file, line: natural(line), column: natural(column) }
}

function natural(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1
}
