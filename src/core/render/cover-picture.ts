import type { Context } from './context.ts'
import { sourceOf } from './handlers/image.ts'

/** The address of the picture on the cover; empty where there is none, or none that can be shown. */
export function coverPictureOf(context: Context): string {
  const { cover } = context.report.manifest
  return (typeof cover === 'object' && sourceOf(cover.picture, context)) || ''
}
