import { createHash } from 'node:crypto'

/**
 * The address of a file beside the page. When the file is changed, its address changes too, so that no reader sees a new
 * page with an old style sheet.
 */
export function addressBeside(path: string, contents: string | Uint8Array): string {
  const version = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  return `${path.split('/').map(encodeURIComponent).join('/')}?${version}`
}
