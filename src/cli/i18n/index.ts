import type { Verb } from './verb.ts'

/** What `rapporteur i18n` can do, by name. Each is loaded only when it is asked for. */
export const verbs: ReadonlyMap<string, () => Promise<Verb>> = new Map<string, () => Promise<Verb>>([
  ['export', async () => (await import('./export.ts')).exportTranslations],
  ['review', async () => (await import('./review.ts')).review],
])
