import { parseArgs } from 'node:util'
import { nearest } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'
import type { Asked, Command, Option } from './command.ts'

/** What takes options. */
type Taking = Pick<Command, 'name' | 'options'>

/** What follows the name of a command that reads it itself. */
export function unreadArguments(argv: readonly string[]): Asked {
  return { operands: argv, flag: () => false, text: () => undefined, list: () => undefined }
}

/** Reads what follows the name of a command. Throws a UserError that says what would be right. */
export function readArguments(command: Taking, argv: readonly string[]): Asked {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { kind }]) => [name, typeOf(kind)]))
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true })
  const operands: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind === 'option')
      values.set(token.name, [...(values.get(token.name) ?? []), ...valuesOf(token, command)])
  }
  return {
    operands,
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name),
  }
}

interface GivenOption {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function typeOf(kind: Option['kind']) {
  return { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }
}

function valuesOf(given: GivenOption, { name, options }: Taking): readonly string[] {
  const option = Object.hasOwn(options, given.name) ? options[given.name] : undefined
  if (option === undefined) throw unknownOption(given.rawName, name, Object.keys(options))
  if (option.kind === 'flag') return noValue(given)
  const value = oneValue(given, option)
  const values = option.kind === 'list' ? value.split(',').map((part) => part.trim()) : [value]
  for (const one of values) checkValue(one, given, option)
  return values
}

function unknownOption(rawName: string, command: string, known: readonly string[]): UserError {
  const near = nearest(rawName.replace(/^-+/, ''), known)
  const hint = near ? `Did you mean \`--${near}\`?` : `\`rapporteur help ${command}\` lists what it takes`
  return wrongUsage(`Unexpected option \`${rawName}\`, expected one that \`${command}\` takes`, hint)
}

function noValue({ rawName, value }: GivenOption): readonly string[] {
  if (value === undefined) return []
  throw wrongUsage(`Unexpected value \`${value}\`, expected \`${rawName}\` alone`, `Leave out \`=${value}\``)
}

function oneValue({ rawName, value, inlineValue }: GivenOption, option: Option): string {
  const isMissing = value === undefined || value === '' || (value.startsWith('-') && !inlineValue)
  if (!isMissing) return value
  throw wrongUsage(
    `Unexpected \`${rawName}\` alone, expected a value after it`,
    `For example \`${rawName} ${example(option)}\``,
  )
}

function example({ values = 'value' }: Option): string {
  return typeof values === 'string' ? values : (values[0] ?? 'value')
}

function checkValue(value: string, { rawName }: GivenOption, { values }: Option): void {
  if (values === undefined || typeof values === 'string' || values.includes(value)) return
  const near = nearest(value, values)
  const hint = near ? `Did you mean \`${near}\`?` : undefined
  throw wrongUsage(`Unexpected \`${value}\` after \`${rawName}\`, expected one of ${values.join(', ')}`, hint)
}

function wrongUsage(message: string, hint: string | undefined): UserError {
  return new UserError(message, { ...(hint && { hint }), exitCode: 2 })
}
