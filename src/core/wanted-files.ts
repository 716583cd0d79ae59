import { onceFor } from './once-for.ts'
import { manifestIn } from './parse/manifest-in.ts'
import { normalizePath } from './parse/path.ts'
import type { ReadFile, Sources } from './report.ts'

/** `src=data/votes.csv` of a block, quoted or not. The fence is taken whole, or a line of colons would take for ever. */
const blockSource = /^[ \t>]*:{2,}(?!:)[^\n]*?\bsrc=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'{}]+))/gm
/** `![alt](media/map.svg)`, and the address alone, which an image may share with its alt text over several lines. */
const imageSource = /\]\([ \t]*(?:<([^<>\n]+)>|([^\s<>#()](?:[^\s<>()]|\([^\s<>()]*\))*))/g
/** `[map]: media/map.svg` */
const definedSource = /^[ \t>]*\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]+)>|([^\s<>#]+))/gm

/**
 * The files that the manifest and the texts read so far refer to, and that are not among the sources yet.
 *
 * A quick look at the text: it may name a file too many, which is then merely not used, but never one too few.
 */
export function wantedFiles({ files }: Sources): readonly string[] {
  const wanted = new Set<string>()
  for (const file of files.values()) {
    if ('refused' in file || !isText(file)) continue
    for (const path of pathsNamedIn(file)) if (!files.has(path)) wanted.add(path)
  }
  return [...wanted]
}

function isText({ path }: ReadFile): boolean {
  return path.endsWith('.md') || path === manifest
}

const manifest = 'report.yaml'

/** Looked for once, because this is asked again whenever files were added. */
const pathsNamedIn = onceFor((file: ReadFile): readonly string[] => {
  const paths = file.path === manifest ? coverIn(file) : addressesIn(new TextDecoder().decode(file.bytes))
  return paths
    .filter(isRelative)
    .flatMap((path) => [path, ...unescaped(path)])
    .map(normalizePath)
})

function addressesIn(text: string): string[] {
  return [blockSource, imageSource, definedSource]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '')
}

function coverIn(file: ReadFile): string[] {
  const { cover } = manifestIn(file).manifest
  return typeof cover === 'object' ? [cover.picture] : []
}

/** `media/our%20map.png` as the name of a file. */
function unescaped(path: string): string[] {
  try {
    const plain = decodeURIComponent(path)
    return plain === path ? [] : [plain]
  } catch {
    return []
  }
}

/** Not `https:…`, `/path` or `//host/path`. */
function isRelative(path: string): boolean {
  return path !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(path)
}
