import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer } from './answer.ts'

/** The page around the page: bar, strip and panels. It says which run it belongs to, and runs nothing but its own scripts. */
export function shellPage(token: string, look = ''): Answer {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  return {
    type: 'text/html; charset=utf-8',
    body: shellText().replace('{{token}}', token).replace('{{look}}', look),
    headers: { 'Content-Security-Policy': policy },
  }
}

/** A script or a style of the pages of the preview, by name. */
export function shellFile(name: string): string | undefined {
  // Of the names that are there, because no path of a request is looked up on the disk.
  const isThere = /\.(?:js|css)$/.test(name) && readdirSync(folder).includes(name)
  return isThere ? fileOf(name) : undefined
}

/** The page as it is written. */
export function shellText(): string {
  return fileOf('preview.html')
}

const folder = fileURLToPath(new URL('../../templates/preview', import.meta.url))

function fileOf(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8')
}
