import { answer } from '../../src/cli/main.ts'
import { type Paint, plain } from '../../src/cli/paint.ts'
import { silence } from '../../src/cli/progress.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

/** What a command said, and how it ended. */
export interface Answer {
  readonly exitCode: number
  readonly output: string
  readonly talk: string
}

/** Runs a command line in this process, and keeps what it says. */
export async function rapporteur(
  argv: readonly string[],
  {
    paint = plain,
    ask,
    program = 'rapporteur',
  }: Partial<Pick<Terminal, 'ask' | 'program'>> & { readonly paint?: Paint } = {},
): Promise<Answer> {
  const said = { output: '', talk: '' }
  const channel = (name: keyof typeof said) => ({
    paint,
    columns: 100,
    say: (text: string) => {
      said[name] += text === '' || text.endsWith('\n') ? text : `${text}\n`
    },
  })
  const signal = new AbortController().signal
  const terminal = {
    folder: process.cwd(),
    program,
    output: channel('output'),
    talk: channel('talk'),
    progress: silence,
    ask,
    signal,
  }
  return { exitCode: await answer(argv, terminal), ...said }
}
