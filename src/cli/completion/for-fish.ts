import type { Completable } from './completable.ts'

/** A program for fish that completes the command line. */
export function forFish(places: readonly Completable[]): string {
  return [
    '# Completes the commands of rapporteur in fish: rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish',
    '',
    'function __rapporteur_at',
    '  set -l words (commandline -opc)',
    '  test "$words[2]" = "$argv[1]"; or return 1',
    '  test (count $argv) -lt 2; or test "$words[3]" = "$argv[2]"',
    'end',
    '',
    'function __rapporteur_reports',
    '  for manifest in content/*/report.yaml',
    '    string replace -r "/report.yaml\\$" "" -- $manifest',
    '  end',
    '  __fish_complete_directories',
    'end',
    '',
    'complete -c rapporteur -f',
    ...places.flatMap((place) => [...nameOf(place), ...operandsOf(place), ...optionsOf(place)]),
    '',
  ].join('\n')
}

function nameOf({ path, summary }: Completable): readonly string[] {
  const [command, verb] = path
  if (verb === undefined) return [line('test (count (commandline -opc)) -eq 1', `-a ${command}`, summary)]
  return [line(`__rapporteur_at i18n; and test (count (commandline -opc)) -eq 2`, `-a ${verb}`, summary)]
}

function operandsOf({ path, operands }: Completable): readonly string[] {
  const at = `__rapporteur_at ${path.join(' ')}`
  if (operands === 'reports') return [line(at, "-a '(__rapporteur_reports)'")]
  if (operands === 'folders') return [line(at, "-a '(__fish_complete_directories)'")]
  return operands.length > 0 && path[0] !== 'i18n' ? [line(at, `-a '${operands.join(' ')}'`)] : []
}

function optionsOf({ path, options }: Completable): readonly string[] {
  return Object.entries(options).map(([name, { kind, values, summary }]) => {
    const takes = kind === 'flag' ? '' : values === 'dir' ? " -xa '(__fish_complete_directories)'" : valuesOf(values)
    return line(`__rapporteur_at ${path.join(' ')}`, `-l ${name}${takes}`, summary)
  })
}

function valuesOf(values: readonly string[] | string | undefined): string {
  return typeof values === 'object' ? ` -xa '${values.join(' ')}'` : ' -x'
}

function line(condition: string, rest: string, summary?: string): string {
  const about = summary === undefined ? '' : ` -d '${summary.replace(/[\\']/g, '\\$&')}'`
  return `complete -c rapporteur -n '${condition}' ${rest}${about}`
}
