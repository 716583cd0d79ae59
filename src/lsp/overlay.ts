import { relative } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { SourceFile, Sources } from '../core/report.ts'
import { largestFile } from '../files/inside.ts'
import type { OpenTexts } from './open-texts.ts'

/** The files of a report as they stand in the editor, saved or not. */
export function overlaid(sources: Sources, folder: string, open: OpenTexts): Sources {
  const files = new Map(sources.files)
  for (const path of open.paths()) {
    const name = nameIn(folder, path)
    const document = open.get(path)
    if (document && takesPlace(files.get(name), name)) files.set(name, fileOf(name, document))
  }
  return { ...sources, files }
}

/** The path of a file as its report has it: relative to its folder, with `/`. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/').normalize('NFC')
}

/** Files that a report reads although nothing names them. */
const own = /^(?:report\.yaml|names\.yaml|sections\/[^/.][^/]*\.md|data\/[^/.][^/]*\.(?:csv|ya?ml))$/

/** A file that lies where a report may not read stays unread. */
function takesPlace(file: SourceFile | undefined, name: string): boolean {
  if (file === undefined) return own.test(name)
  return 'bytes' in file || file.refused === 'missing' || file.refused === 'too-large'
}

const known = new WeakMap<TextDocument, { readonly version: number; readonly file: SourceFile }>()

/** The same object for the same text, because what is known of it is remembered by it. */
function fileOf(path: string, document: TextDocument): SourceFile {
  const before = known.get(document)
  if (before?.version === document.version && before.file.path === path) return before.file
  const bytes = new TextEncoder().encode(document.getText())
  const file: SourceFile = bytes.length > largestFile ? { path, refused: 'too-large' } : { path, bytes }
  known.set(document, { version: document.version, file })
  return file
}
