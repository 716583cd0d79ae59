/** Exit codes of the command line: 1 the report, 2 the usage, 3 the machine. */
export type ExitCode = 1 | 2 | 3

/** A failure that the person at the keyboard can do something about: one sentence, and the way out. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly hint: string | undefined
  readonly exitCode: ExitCode

  constructor(
    message: string,
    options: { readonly hint?: string; readonly exitCode?: ExitCode; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.hint = options.hint
    this.exitCode = options.exitCode ?? 3
  }
}
