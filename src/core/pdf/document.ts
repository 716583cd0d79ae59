import { inflateSync } from 'node:zlib'
import {
  type Dictionary,
  isDictionary,
  isName,
  isReference,
  isStream,
  type PdfValue,
  type Reference,
  reference,
} from './objects.ts'

/** A PDF file as a list of objects by number, and the trailer that leads to them. */
export interface PdfDocument {
  readonly objects: (PdfValue | undefined)[]
  readonly trailer: Dictionary
}

/** The object behind a reference, or the value itself. */
export function resolve(document: PdfDocument, value: PdfValue | undefined): PdfValue {
  let found = value ?? null
  // A chain of references is legal and short; a ring of them is neither, so the walk ends.
  for (let step = 0; isReference(found) && step < 8; step++) found = document.objects[found.number] ?? null
  return found
}

/** The dictionary behind a value (of a stream, its own); an empty one when there is none. */
export function dictionaryAt(document: PdfDocument, value: PdfValue | undefined): Dictionary {
  const found = resolve(document, value)
  if (isStream(found)) return found.dictionary
  return isDictionary(found) ? found : new Map()
}

/** The array behind a value; an empty one when there is none, and one of itself for a single value. */
export function arrayAt(document: PdfDocument, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(document, value)
  if (Array.isArray(found)) return found
  return found === null ? [] : [found]
}

/** The text of a name behind a value. */
export function nameAt(document: PdfDocument, value: PdfValue | undefined): string | undefined {
  const found = resolve(document, value)
  return isName(found) ? found.name : undefined
}

/** Adds an object and returns a reference to it. */
export function addObject(document: PdfDocument, value: PdfValue): Reference {
  return reference(document.objects.push(value) - 1)
}

/** The catalog: the dictionary at the root. */
export function catalogOf(document: PdfDocument): Dictionary {
  return dictionaryAt(document, document.trailer.get('Root'))
}

/** The pages in order, each as a reference. */
export function pagesOf(document: PdfDocument): readonly Reference[] {
  const pages: Reference[] = []
  const seen = new Set<number>()
  const visit = (node: PdfValue) => {
    if (!isReference(node) || seen.has(node.number)) return
    seen.add(node.number)
    const entries = dictionaryAt(document, node)
    if (nameAt(document, entries.get('Type')) !== 'Pages') pages.push(node)
    else for (const kid of arrayAt(document, entries.get('Kids'))) visit(kid)
  }
  const root = catalogOf(document).get('Pages')
  if (root !== undefined) visit(root)
  return pages
}

/** The bytes of a stream behind a value, unpacked. */
export function unpacked(document: PdfDocument, value: PdfValue | undefined): Uint8Array {
  const found = resolve(document, value)
  if (!isStream(found)) return new Uint8Array()
  if (!found.dictionary.has('Filter')) return found.data
  // A page is unpacked in one piece.
  const chunkSize = Math.min(Math.max(found.data.length * usualGrowth, 0x4000), 0x100000)
  return inflateSync(found.data, { chunkSize })
}

// A page is told glyph by glyph, at ten times the length.
const usualGrowth = 12
