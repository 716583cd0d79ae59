import { createHash } from 'node:crypto'

/**
 * What the policy of a web page allows: the script of the theme and no other, and styles, fonts and pictures that stand
 * in the page, or beside it where it links to its style sheet.
 */
export function pagePolicy(script: string, styleUrl: string): string {
  const own = styleUrl === '' ? '' : "'self' "
  const styles = styleUrl === '' ? "'unsafe-inline'" : "'self'"
  const scripts = script === '' ? '' : `script-src ${styleUrl === '' ? hashOf(script) : "'self'"}; `
  return `${scripts}style-src ${styles}; img-src ${own}data:; font-src ${own}data:;`
}

// As it stands between the tags of the page, each on a line of its own.
function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(`\n${script}\n`).digest('base64')}'`
}
