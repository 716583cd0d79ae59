import { createHash } from 'node:crypto'

/** What the policy of a page says of scripts: the theme's own may run, known by its hash, and nothing else. */
export function scriptPolicy(script: string): string {
  if (script === '') return ''
  // As it stands between the tags of the page, each on a line of its own.
  return `script-src 'sha256-${createHash('sha256').update(`\n${script}\n`).digest('base64')}';`
}
