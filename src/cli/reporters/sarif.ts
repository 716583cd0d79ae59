import type { Rule } from '../../core/lint/rule.ts'
import type { Message, Place, Severity } from '../../core/message.ts'
import type { Reporter } from './reporter.ts'

/** SARIF 2.1.0, which code hosts and editors read. */
export const sarif: Reporter = (messages, _texts, { rules, version }) => {
  const driver = { name: 'Rapporteur', version, rules: rules.map(descriptorOf) }
  const ids = rules.map(({ id }) => id)
  const results = messages.map((message) => resultOf(message, ids.indexOf(message.rule)))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function descriptorOf({ id, summary, severity }: Pick<Rule, 'id' | 'summary' | 'severity'>) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: `rapporteur explain ${id}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf({ rule, severity, place, text, hint, related = [] }: Message, ruleIndex: number) {
  const others = related.map((other) => ({ ...locationOf(other.place), message: { text: other.text } }))
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: hint === undefined ? text : `${text}\n${hint}` },
    locations: [locationOf(place)],
    ...(others.length > 0 && { relatedLocations: others }),
  }
}

function locationOf({ file, start, end }: Place) {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
