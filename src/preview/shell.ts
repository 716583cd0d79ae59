import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer } from './answer.ts'

/** The page around the page: tabs, strip and lists. It says which run it belongs to, and runs nothing but its own script. */
export function shellPage(token: string): Answer {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  return {
    type: 'text/html; charset=utf-8',
    body: fileOf('preview.html').replace('{{token}}', token),
    headers: { 'Content-Security-Policy': policy },
  }
}

/** The script and the style of the pages of the preview, by name. */
export function shellFile(name: string): string | undefined {
  return names.has(name) ? fileOf(name) : undefined
}

const names: ReadonlySet<string> = new Set(['preview.js', 'preview.css', 'frame.css', 'pages.js', 'pages.css'])

function fileOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../templates/preview/${name}`, import.meta.url)), 'utf8')
}
