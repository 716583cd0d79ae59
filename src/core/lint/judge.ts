import type { Manifest } from '../manifest.ts'
import type { Message } from '../message.ts'
import type { Finding } from '../report.ts'
import type { Rule } from './rule.ts'
import { severityOf } from './severity.ts'

/** Findings as messages, each as grave as its rule has it, or the report; without those of rules that are switched off. */
export function judge(
  findings: readonly Finding[],
  rules: readonly Pick<Rule, 'id' | 'severity'>[],
  checks: Manifest['checks'],
): readonly Message[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.rule)
    if (!rule) throw new Error(`No rule is called ${finding.rule}`)
    const severity = severityOf(rule, checks)
    return severity === 'off' ? [] : [{ severity, ...finding }]
  })
}
