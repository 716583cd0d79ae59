import type { Entry } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { markedText } from './marked-text.ts'
import type { Pair } from './translation-rule.ts'

/** A unit and its translation, read for the checks. */
export function pairOf(
  unit: Unit,
  { translation }: Entry,
  about: Pick<Pair, 'languages' | 'glossary' | 'canPrint'>,
): Pair {
  return { unit, source: markedText(unit.source), translation: markedText(translation), ...about }
}
