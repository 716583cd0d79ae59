import type { Verb } from './verb.ts'

/** What `rapporteur i18n` can do, by name. Each is loaded only when it is asked for. */
export const verbs: ReadonlyMap<string, () => Promise<Verb>> = new Map<string, () => Promise<Verb>>([
  ['review', async () => (await import('./review.ts')).review],
])
