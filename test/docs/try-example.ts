import { compile } from '../../src/core/compile.ts'
import { check } from '../../src/core/lint/index.ts'
import type { Message } from '../../src/core/message.ts'
import { renderBody } from '../../src/core/render/body.ts'
import { wantedFiles } from '../../src/core/wanted-files.ts'
import { houseWords } from '../support/house.ts'
import { sourcesOf } from '../support/report.ts'
import type { Example } from './read-examples.ts'

/** What one report of a document comes to. */
export interface Outcome {
  /** `sections/a.md:3:5 text`, without what is merely for information. */
  readonly messages: readonly string[]
  /** The sections, then the notes with their numbers. */
  readonly html: string
  readonly text: string
}

/** The smallest picture there is, one point by one. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** Build the report of an example, in which every picture is there. */
export function tryExample({ files }: Example): Outcome {
  const texts = wholeFiles(files)
  const pictures = wantedFiles(sourcesOf(texts)).filter((path) => path.startsWith('media/'))
  const sources = sourcesOf({ ...texts, ...Object.fromEntries(pictures.map((path) => [path, picture])) })
  const report = compile(sources, { words: houseWords })
  const { sections, notes } = renderBody(report, { medium: 'screen' })
  const numbered = notes.map((part) => `${part.note.number} ${part.html}`)
  const html = [...sections.map((part) => part.html), ...numbered].join('\n')
  return { messages: check(report).filter(isSerious).map(asLine), html: tight(html), text: textOf(html) }
}

/** HTML without the white space that nobody sees. */
export function tight(html: string): string {
  return oneLine(html).replaceAll('> <', '><')
}

/** Words with one space between them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Pieces of a section become sections, and what they recommend is listed. */
function wholeFiles(files: Example['files']): Record<string, string> {
  const whole = Object.entries(files).map(([path, text]) =>
    path.startsWith('piece-') ? [`sections/${path}.md`, `---\ntitle: A ${path}\n---\n\n${text}\n`] : [path, text],
  )
  const all = Object.values(files).join('\n')
  if (all.includes(':::recommendation') && !all.includes('::recommendations')) whole.push(['sections/z.md', lists])
  return Object.fromEntries(whole)
}

const lists = '---\ntitle: Lists\n---\n\n::recommendations{list=priority}\n\n::recommendations{list=other}\n'

function isSerious({ severity }: Message): boolean {
  return severity !== 'info'
}

function asLine({ place: { file, start }, text }: Message): string {
  return `${file}:${start.line}:${start.column} ${text}`
}

const blocks =
  /<\/?(?:p|div|section|h\d|li|ol|ul|table|caption|tr|th|td|figure|figcaption|pre|br|hr|blockquote)\b[^>]*>/g

/** The words of HTML as our own writer makes it. */
function textOf(html: string): string {
  const words = html.replace(blocks, ' ').replace(/<[^>]*>/g, '')
  return oneLine(
    words.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  )
}
