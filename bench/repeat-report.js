import { parse, stringify } from 'yaml'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/**
 * A report several times as long: every section again under other ids, every reference led to the copy beside it.
 *
 * Printed lists of recommendations stand once, as in any report, and list those of all copies.
 */
export function repeatReport(sources, times) {
  const texts = sectionTexts(sources)
  const ids = idsIn(texts)
  const files = new Map(sources.files)
  for (let copy = 2; copy <= times; copy++) {
    for (const [path, text] of texts) put(files, path.replace(/\.md$/, `-${copy}.md`), renamed(text, ids, copy))
  }
  put(files, 'report.yaml', stringify(repeatManifest(manifestOf(sources), times)))
  return { ...sources, files }
}

export function wordsIn(sources) {
  return sectionTexts(sources).reduce((sum, [, text]) => sum + (text.match(/\S+/g) ?? []).length, 0)
}

/** The sections one after the other, for programs that read one text. Labels of notes are told apart by section. */
export function oneText(sources) {
  return sectionTexts(sources)
    .map(([path, text]) => bodyOf(text).replaceAll('[^', `[^${stemOf(path)}-`))
    .join('\n\n')
}

function sectionTexts({ files }) {
  return [...files]
    .filter(([path]) => /^sections\/.*\.md$/.test(path))
    .map(([path, { bytes }]) => [path, decoder.decode(bytes)])
}

function idsIn(texts) {
  const written = texts.flatMap(([, text]) => [...text.matchAll(/\{(?:[^}\n]*\s)?#([\w-]+)|^id: *([\w-]+)/gm)])
  return new Set([...written.map(([, block, head]) => block ?? head), ...texts.map(([path]) => stemOf(path))])
}

function renamed(text, ids, copy) {
  const other = (id) => (ids.has(id) ? `${id}-${copy}` : id)
  return text
    .replace(/^::recommendations\{.*\}$/gm, '')
    .replace(/^id: *([\w-]+)/gm, (_, id) => `id: ${other(id)}`)
    .replace(/#note:([\w-]+)\//g, (_, section) => `#note:${other(section)}/`)
    .replace(/#([\w-]+)(?=[\s})])/g, (_, id) => `#${other(id)}`)
}

function repeatManifest(manifest, times) {
  const { sections, annexes = [], back = [], recommendations = {}, numbering } = manifest
  const again = (names) => [...names, ...copiesOf(names, times)]
  const { priority = [], other } = recommendations
  return {
    ...manifest,
    // No report has a section CCCXXXVIII, and no margin is made for it.
    numbering: times === 1 ? numbering : { ...numbering, section: '1', annex: '1' },
    sections: again(sections),
    annexes: again(annexes),
    back: again(back),
    recommendations: { ...recommendations, priority: again(priority), ...(other && { other: again(other) }) },
  }
}

function copiesOf(names, times) {
  return Array.from({ length: times - 1 }, (_, index) => names.map((name) => `${name}-${index + 2}`)).flat()
}

function manifestOf({ files }) {
  return parse(decoder.decode(files.get('report.yaml').bytes))
}

function put(files, path, text) {
  files.set(path, { path, bytes: encoder.encode(text) })
}

function bodyOf(text) {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '')
}

function stemOf(path) {
  return path.replace(/^.*\//, '').replace(/\.md$/, '')
}
