import type { Message } from '../message.ts'
import { manifestPath } from '../parse/report.ts'
import { quote } from '../quote.ts'
import type { Finding, ResolvedReport } from '../report.ts'
import { translationRules } from '../translate/checks/index.ts'
import { withoutConsequences } from './consequences.ts'
import { applyExcuses, type Excuse, excusesIn, findingsOfExcuses, unusedExcuses } from './excuses.ts'
import { inOrder } from './in-order.ts'
import type { Rule } from './rule.ts'
import { severityOf } from './severity.ts'
import { suggestFrom } from './suggest.ts'

/** What some rules have to say of a report, in the order of its text. A rule that throws is a bug, and throws. */
export function runRules(rules: readonly Rule[], report: ResolvedReport): readonly Message[] {
  const steps = runRulesInSteps(rules, report)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps of a rule, for who has to listen to others in between. */
export function* runRulesInSteps(rules: readonly Rule[], report: ResolvedReport): Generator<void, readonly Message[]> {
  const ids = rules.map(({ id }) => id)
  const excuses = excusesIn(report)
  const known = [...ids, ...translationRules.map(({ id }) => id)]
  const findings = [...findingsOfChecks(report, known), ...findingsOfExcuses(excuses, ids)]
  const whole = { ...report, findings: [...report.findings, ...findings] }
  const found: Message[] = []
  for (const rule of rules) {
    for (const message of run(rule, whole)) found.push(message)
    yield
  }
  const used = new Set<Excuse>()
  const left = applyExcuses(found, excuses, used)
  // Known only now that every other rule has spoken.
  const unused = unusedExcuses(judged(excuses, rules, report), used)
  const last = rules.filter(({ id }) => id === 'excuse-is-needed')
  const all = [...left, ...last.flatMap((rule) => run(rule, { ...report, findings: unused }))]
  return inOrder(withoutConsequences(report.manifest.whole ? all : all.filter(isOfManifest)), report)
}

/** What is said of the sections of a report whose list of them can't be read would be wrong, and hide the one slip. */
function isOfManifest({ rule, place }: Message): boolean {
  return place.file === manifestPath && !namesWhatSectionsHold.has(rule)
}

const namesWhatSectionsHold = new Set(['priority-exists', 'other-list-is-complete', 'group-exists', 'section-exists'])

function run(rule: Rule, report: ResolvedReport): readonly Message[] {
  const severity = severityOf(rule, report.manifest.checks)
  const messages: Message[] = []
  if (severity !== 'off') rule.check(report, (finding) => messages.push({ rule: rule.id, severity, ...finding }))
  return messages
}

/** A rule that is switched off had no say, so nobody knows whether its excuses are needed. */
function judged(excuses: readonly Excuse[], rules: readonly Rule[], { manifest }: ResolvedReport): readonly Excuse[] {
  const spoke = new Set(rules.filter((rule) => severityOf(rule, manifest.checks) !== 'off').map(({ id }) => id))
  return excuses.filter(({ rule }) => spoke.has(rule))
}

function findingsOfChecks({ manifest }: ResolvedReport, ids: readonly string[]): readonly Finding[] {
  const suggest = suggestFrom(ids)
  const start = { line: 1, column: 1 }
  return Object.keys(manifest.checks)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      rule: 'check-is-known',
      place: manifest.places.get(`checks.${id}`) ?? { file: 'report.yaml', start, end: start },
      text: `Unexpected check ${quote(id)}, expected the id of a check`,
      ...suggest(id),
    }))
}
