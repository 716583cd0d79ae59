import type { Theme } from '../report.ts'
import type { FontFace } from './font-faces.ts'

/** An `@font-face` rule with its file inside, for a page that has no other. */
export function faceWithFile({ css, path, bytes }: FontFace, assets: Theme['assets']): string {
  const file = assets.get(path)?.subarray(...bytes)
  if (file === undefined) return css
  return css.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${Buffer.from(file).toString('base64')})`)
}
