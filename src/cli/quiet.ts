import type { Option } from './command.ts'

/** The option that keeps a long work from saying what it does. */
export const quiet: Option = { kind: 'flag', summary: 'Nothing is said while it works; only what came of it' }
