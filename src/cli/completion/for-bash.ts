import type { Completable } from './completable.ts'

/** A program for bash, old ones too, that completes the command line. */
export function forBash(places: readonly Completable[]): string {
  const commands = places.filter(({ path }) => path.length === 1).map(({ path }) => path[0])
  return `# Completes the commands of rapporteur in bash. In ~/.bashrc: eval "$(rapporteur completion bash)"

${helpers}
_rapporteur() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} place=\${COMP_WORDS[1]}
  COMPREPLY=()
  # \`--format=pdf\` comes as three words.
  if [ "$word" = = ]; then word=
  elif [ "$before" = = ]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    _rapporteur_words "${[...commands, '--version'].join(' ')}"
    return
  fi
  [ "$place" = i18n ] && [ "$COMP_CWORD" -gt 2 ] && place="i18n \${COMP_WORDS[2]}"
  case "$place $before" in
${places.flatMap(valuesIn).join('\n')}
  esac
  case "$place" in
${places.map(wordsIn).join('\n')}
  esac
}

complete -F _rapporteur rapporteur
`
}

const helpers = `_rapporteur_words() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$word")
}

# Values with commas between them: the last is completed.
_rapporteur_list() {
  local before= one last=\${word##*,}
  [ "$word" != "$last" ] && before=\${word%,*},
  for one in $1; do
    case $one in "$last"*) COMPREPLY+=("$before$one") ;; esac
  done
}

_rapporteur_folders() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$word")
}

# Those under content/, and folders on the way to others.
_rapporteur_reports() {
  local manifest
  compopt -o filenames 2>/dev/null
  for manifest in content/*/report.yaml; do
    case $manifest in "$word"*/report.yaml) [ -e "$manifest" ] && COMPREPLY+=("\${manifest%/report.yaml}") ;; esac
  done
  [ -n "\${COMPREPLY[0]}" ] || _rapporteur_folders
}
`

function valuesIn({ path, options }: Completable): readonly string[] {
  return Object.entries(options).flatMap(([name, { kind, values }]) => {
    const pattern = `    "${path.join(' ')} --${name}")`
    if (kind === 'flag') return []
    if (values === 'dir') return [`${pattern} _rapporteur_folders; return ;;`]
    if (typeof values === 'string' || values === undefined) return [`${pattern} return ;;`]
    return [`${pattern} ${kind === 'list' ? '_rapporteur_list' : '_rapporteur_words'} "${values.join(' ')}"; return ;;`]
  })
}

function wordsIn({ path, options, operands }: Completable): string {
  const names = Object.keys(options).map((name) => `--${name}`)
  const dashed = `case $word in -*) _rapporteur_words "${[...names, '--help'].join(' ')}"; return ;; esac`
  const rest = typeof operands === 'string' ? `_rapporteur_${operands}` : `_rapporteur_words "${operands.join(' ')}"`
  return `    "${path.join(' ')}") ${dashed}; ${rest} ;;`
}
