import { readFileSync } from 'node:fs'

/** The version of Rapporteur. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const description: unknown = JSON.parse(text)
  const isKnown = typeof description === 'object' && description !== null && 'version' in description
  return isKnown ? String(description.version) : ''
}
