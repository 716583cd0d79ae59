import { imageType } from '../image-type.ts'
import type { ResolvedReport } from '../report.ts'

/** The text of the picture at a path; unset where it is no SVG. */
export function svgAt(path: string, { files }: ResolvedReport): string | undefined {
  const file = files.get(path)
  if (!file || 'refused' in file || imageType(file.bytes) !== 'image/svg+xml') return undefined
  return new TextDecoder().decode(file.bytes)
}
