import { imageType } from '../image-type.ts'
import type { ReadFile } from '../report.ts'
import { addressBeside } from './address-beside.ts'

/**
 * The address of a picture that is put beside the page, among the others there; unset for what stands in the page.
 *
 * That is an SVG: a file of its own could be opened by itself, and then a browser would run what it holds.
 */
export function pictureBeside(
  { path, bytes }: ReadFile,
  beside: Map<string, Uint8Array> | undefined,
): string | undefined {
  const type = imageType(bytes)
  if (beside === undefined || type === undefined || type === 'image/svg+xml') return undefined
  const place = freePlace(path, beside)
  beside.set(place, bytes)
  return addressBeside(place, bytes)
}

/** As in the report, but for a second file of a name that some disks take for the same. */
function freePlace(path: string, beside: ReadonlyMap<string, Uint8Array>): string {
  const taken = new Set([...beside.keys()].map((place) => place.toLowerCase()))
  const inside = path.replace(/^(?:\.\.\/)+/, '')
  const place = (count: number) =>
    `assets/pictures/${count === 1 ? inside : inside.replace(/(?=\.[^./]*$)|$/, `-${count}`)}`
  let count = 1
  while (taken.has(place(count).toLowerCase())) count++
  return place(count)
}
