import type { Finding } from '../../report.ts'
import type { Entry } from '../catalogue.ts'
import { type PoText, placeInEntry } from './place-in-entry.ts'
import type { Fault, Pair, TranslationRule } from './translation-rule.ts'

/** What some rules have to say of one translation, each at most ten times. */
export function runChecks(
  rules: readonly TranslationRule[],
  pair: Pair,
  { entry, file }: { readonly entry: Entry; readonly file: PoText },
): readonly Finding[] {
  return rules.flatMap((rule) => {
    const faults: Fault[] = []
    rule.check(pair, (fault) => {
      if (faults.length < most) faults.push(fault)
    })
    return faults.map(({ text, hint, ...stretch }) => ({
      rule: rule.id,
      place: placeInEntry(entry, stretch, file),
      text,
      ...(hint !== undefined && { hint }),
    }))
  })
}

// One slip repeated through a long text is one slip, and places are searched for from the start of it.
const most = 10
