import type { Completable } from './completable.ts'
import { forBash } from './for-bash.ts'

/** A program for zsh, which understands that for bash. */
export function forZsh(places: readonly Completable[]): string {
  const [, ...rest] = forBash(places).split('\n')
  return `# Completes the commands of rapporteur in zsh. In ~/.zshrc: eval "$(rapporteur completion zsh)"

autoload -U +X compinit && { (( \${+functions[compdef]} )) || compinit }
autoload -U +X bashcompinit && bashcompinit
${rest.join('\n')}`
}
