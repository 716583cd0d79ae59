import type { Manifest } from '../manifest.ts'
import type { Severity } from '../message.ts'
import type { Rule } from './rule.ts'

/** How grave the findings of a rule are in this report: as `checks` says, or else as the rule does. */
export function severityOf(rule: Pick<Rule, 'id' | 'severity'>, checks: Manifest['checks']): Severity | 'off' {
  const chosen = Object.hasOwn(checks, rule.id) ? checks[rule.id] : undefined
  return chosen === 'warn' ? 'warning' : (chosen ?? rule.severity)
}
