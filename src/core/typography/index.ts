import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Typography } from './typography.ts'

/** By language, without its country. A new language is a new entry here; one without an entry has the rules of `every` alone. */
export const typographies: ReadonlyMap<string, Typography> = new Map(Object.entries({ ar, de, en, es, fr, it, kk, ru }))
