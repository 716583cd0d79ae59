import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { Message, Severity } from '../core/message.ts'
import { findRulePage } from '../files/read-rule-page.ts'
import { rangeOf } from './positions.ts'

/** A message as editors show it: its hint below it, the page of its rule behind its id. */
export function toDiagnostic(message: Message, uriOf: (file: string) => string): Diagnostic {
  const { rule, severity, place, text, hint, related = [] } = message
  const page = pageOf(rule)
  return {
    range: rangeOf(place),
    severity: severities[severity],
    source: 'rapporteur',
    code: rule,
    ...(page && { codeDescription: { href: page } }),
    message: hint === undefined ? text : `${text}\n${hint}`,
    relatedInformation: related.map((other) => ({
      location: { uri: uriOf(other.place.file), range: rangeOf(other.place) },
      message: other.text,
    })),
  }
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

const pages = new Map<string, string | undefined>()

/** Looked for once: there are as many as there are rules. */
function pageOf(rule: string): string | undefined {
  if (!pages.has(rule)) pages.set(rule, findRulePage(rule)?.href)
  return pages.get(rule)
}
