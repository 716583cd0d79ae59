import type { Terminal } from './terminal.ts'

/** Something that `rapporteur` does. */
export interface Command {
  readonly name: string
  /** What it does, in one sentence without a full stop. */
  readonly summary: string
  /** What follows the name: `[report…]`. */
  readonly operands: string
  /** By name, without `--`. */
  readonly options: Readonly<Record<string, Option>>
  /** Command lines as one would type them, for those who begin. */
  readonly examples?: readonly string[]
  /** It reads what follows its name itself: all of it are operands. */
  readonly readsItself?: true
  /** Does it, and gives the exit code: 0 done, 1 the report has errors, 3 the machine lacks something. */
  run(asked: Asked, terminal: Terminal): Promise<number>
}

/** `flag`: on or off. `text`: one value. `list`: values with commas between them. */
export interface Option {
  readonly kind: 'flag' | 'text' | 'list'
  readonly summary: string
  /** The values it takes, or one word for them: `dir`. */
  readonly values?: readonly string[] | string
}

/** What was asked on the command line, all of it valid. */
export interface Asked {
  readonly operands: readonly string[]
  flag(name: string): boolean
  text(name: string): string | undefined
  list(name: string): readonly string[] | undefined
}
