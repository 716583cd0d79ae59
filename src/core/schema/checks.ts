import type { Manifest } from '../manifest.ts'
import { choice } from './choice.ts'
import { list } from './list.ts'
import { named } from './named.ts'
import { readWithin, type Shape } from './shape.ts'
import { text } from './text.ts'

export interface Checks {
  readonly severities: Manifest['checks']
  readonly accept: readonly string[] | undefined
}

const severity = choice(['off', 'info', 'warn', 'error'], 'How heavily what this rule finds weighs.')
const accept = list(text('A word.'), 'Words that the checks accept as they are.')

/** Severities by rule id, and beside them the words to accept. */
export function checks(rules: readonly string[] | undefined): Shape<Checks> {
  const severities = named(severity, 'How heavily each rule weighs, by its id.', {
    names: rules,
    expected: '`accept` or the id of a rule',
  })
  return {
    schema: { ...severities.schema, properties: { accept: accept.schema, ...severities.schema.properties } },
    read(value, reading) {
      if (value.kind !== 'mapping') return { severities: mapped(severities.read(value, reading)), accept: undefined }
      const words = value.entries.find(({ key }) => key === 'accept')
      const entries = value.entries.filter(({ key }) => key !== 'accept')
      return {
        accept: words && readWithin(accept, words.value, reading, 'accept'),
        severities: mapped(severities.read({ ...value, entries }, reading)),
      }
    },
  }
}

function mapped(severities: ReadonlyMap<string, Checks['severities'][string]> | undefined): Checks['severities'] {
  return Object.fromEntries(severities ?? [])
}
