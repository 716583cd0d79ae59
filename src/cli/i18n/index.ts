import type { Verb } from './verb.ts'

/** What `rapporteur i18n` can do, by name. Each is loaded only when it is asked for. */
export const verbs: ReadonlyMap<string, () => Promise<Verb>> = new Map<string, () => Promise<Verb>>([
  ['init', async () => (await import('./init.ts')).init],
  ['update', async () => (await import('./update.ts')).update],
  ['status', async () => (await import('./status.ts')).status],
  ['accept', async () => (await import('./accept.ts')).accept],
  ['pseudo', async () => (await import('./pseudo.ts')).pseudo],
  ['import', async () => (await import('./import-files.ts')).importFiles],
  ['check', async () => (await import('./check.ts')).check],
  ['export', async () => (await import('./export.ts')).exportTranslations],
  ['review', async () => (await import('./review.ts')).review],
])
