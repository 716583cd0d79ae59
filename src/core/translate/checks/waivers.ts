import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import type { Entry } from '../catalogue.ts'
import { type PoText, placeOfComment } from './place-in-entry.ts'
import type { TranslationRule } from './translation-rule.ts'

/** A check that a translator has switched off for one message: `# rapporteur: ok numbers — the decree rounds`. */
interface Waiver {
  /** The comment as it is written. */
  readonly comment: string
  readonly name: string
  /** Unset where no rule has the name. */
  readonly rule: TranslationRule | undefined
  /** Empty where the translator gave none; then the waiver does not count. */
  readonly reason: string
}

/** The findings of an entry without those that its translator waived, and with what is wrong with the waivers. */
export function applyWaivers(
  entry: Entry,
  findings: readonly Finding[],
  { rules, file }: { readonly rules: readonly TranslationRule[]; readonly file: PoText },
): readonly Finding[] {
  const waivers = waiversIn(entry, rules)
  const valid = waivers.filter(({ rule, reason }) => rule && rule.severity !== 'error' && reason !== '')
  const waived = new Set(valid.map(({ rule }) => rule?.id))
  const faults = waivers.flatMap((waiver) =>
    faultOf(waiver, findings, (comment) => placeOfComment(entry, comment, file)),
  )
  return [...findings.filter(({ rule }) => !waived.has(rule)), ...faults]
}

function waiversIn({ comments }: Entry, rules: readonly TranslationRule[]): readonly Waiver[] {
  return comments.flatMap((comment) => {
    const words = /^\s*rapporteur:\s*(.*)$/i.exec(comment)?.[1]
    if (words === undefined) return []
    const [, names, reason = ''] = /^ok\s+([\w, -]{1,200}?)(?:\s*(?:[—–:]|\s-+\s|\bbecause\b)(.*))?$/i.exec(words) ?? []
    if (names === undefined) return [{ comment, name: words, rule: undefined, reason: '' }]
    return names.split(/[\s,]+/).map((name) => ({ comment, name, rule: ruleOf(name, rules), reason: reason.trim() }))
  })
}

/** By its id, its id without `translation-`, or its short name. */
function ruleOf(name: string, rules: readonly TranslationRule[]): TranslationRule | undefined {
  const wanted = name.toLowerCase().replace(/^translation-/, '')
  return rules.find(({ id, short }) => wanted === short || `translation-${wanted}` === id)
}

function faultOf(
  { comment, name, rule, reason }: Waiver,
  findings: readonly Finding[],
  placeOf: (comment: string) => Finding['place'],
): readonly Finding[] {
  const say = (id: string, text: string, hint: string) => [{ rule: id, place: placeOf(comment), text, hint }]
  const known = 'translation-waiver-is-known'
  if (!rule) return say(known, `Unexpected ${quote(name)} in a waiver, expected the name of a check`, form)
  if (rule.severity === 'error') {
    return say(known, `Unexpected waiver of ${quote(rule.id)}, which cannot be waived`, 'Mend the translation.')
  }
  if (reason === '') {
    const text = `Unexpected waiver of ${quote(rule.short)} without a reason, so it does not count`
    return say('translation-waiver-has-a-reason', text, `Write \`# rapporteur: ok ${rule.short} — why\`.`)
  }
  if (findings.some((finding) => finding.rule === rule.id)) return []
  const text = `Unexpected waiver of ${quote(rule.short)}, which has nothing to say here`
  return say('translation-waiver-is-needed', text, 'Take the comment out.')
}

const form = 'Write `# rapporteur: ok numbers — why`; `rapporteur explain translation-waiver-is-known` lists the names.'
