import { imageType } from '../image-type.ts'
import type { ReadFile } from '../report.ts'

/**
 * A picture as a `data:` address; unset for what no browser shows.
 *
 * An SVG is safe as a picture: a browser runs no script and loads nothing for one in `<img>`.
 */
export function pictureData({ bytes }: ReadFile): string | undefined {
  const type = imageType(bytes)
  return type && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
