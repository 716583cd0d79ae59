import { nearest } from '../../core/nearest.ts'
import { UserError } from '../../core/user-error.ts'
import type { Command } from '../command.ts'
import { forBash } from './for-bash.ts'
import { forFish } from './for-fish.ts'
import { forZsh } from './for-zsh.ts'
import { shells } from './shells.ts'

/** It stands in no table of commands, because it completes them. */
export const completion: Command = {
  name: 'completion',
  summary: 'Prints what makes a shell complete commands, options and reports',
  operands: '<bash|zsh|fish>',
  options: {},
  async run({ operands: [shell] }, { output }) {
    const write = shell === undefined ? undefined : writers.get(shell)
    if (write === undefined) throw unknownShell(shell)
    // Only now, because it loads every command.
    const { completables } = await import('./completable.ts')
    output.say(write(await completables()))
    return 0
  },
}

const writers = new Map([
  ['bash', forBash],
  ['zsh', forZsh],
  ['fish', forFish],
])

function unknownShell(shell: string | undefined): UserError {
  const found = shell === undefined ? '`completion` alone' : `\`${shell}\``
  const near = shell === undefined ? undefined : nearest(shell, shells)
  return new UserError(`Unexpected ${found}, expected the name of a shell: ${shells.join(', ')}`, {
    hint: near ? `Did you mean \`${near}\`?` : 'For example `eval "$(rapporteur completion bash)"` in ~/.bashrc',
    exitCode: 2,
  })
}
