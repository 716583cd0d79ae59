import { execFileSync } from 'node:child_process'
import { beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { verbs } from '../../src/cli/i18n/index.ts'
import { temporaryFolder } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'

let project = ''

beforeEach(async () => {
  project = temporaryFolder({
    'content/one/report.yaml': 'title: One\n',
    'content/two words/report.yaml': 'title: Two\n',
    'content/shared/about.md': '',
    'elsewhere/three/report.yaml': 'title: Three\n',
    'completion.bash': (await rapporteur(['completion', 'bash'])).output,
  })
})

/** What bash offers when someone has typed these words and presses Tab in the last. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `source completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _rapporteur; printf "%s\\n" "\${COMPREPLY[@]}"`
  const said = execFileSync('bash', ['-c', program, 'bash', 'rapporteur', ...words], { cwd: project, encoding: 'utf8' })
  return said.split('\n').filter((line) => line !== '')
}

describe('in bash', () => {
  test('every command is offered', () => {
    expect(offered('')).toEqual(expect.arrayContaining([...commands.keys(), 'completion', 'help']))
    expect(offered('ch')).toEqual(['check'])
  })

  test('so is what `i18n` can do', () => {
    expect(offered('i18n', '')).toEqual([...verbs.keys()])
    expect(offered('i18n', 'check', '--f')).toEqual(['--format'])
  })

  test('so are options, and their values', () => {
    expect(offered('build', '--')).toEqual(expect.arrayContaining(['--format', '--out', '--strict', '--help']))
    expect(offered('check', '--format', '')).toEqual(['human', 'concise', 'json', 'sarif', 'github'])
    expect(offered('check', '--format', '=', 'c')).toEqual(['concise'])
    expect(offered('check', '--format', '=')).toHaveLength(5)
  })

  test('in a list of values, the last', () => {
    expect(offered('build', '--format', 'html,p')).toEqual(['html,pdf'])
  })

  test('where a text of one’s own belongs, nothing is offered', () => {
    expect(offered('init', '--title', '')).toEqual([])
  })

  test('reports are offered, whatever their folders are called, and any folder on the way to others', () => {
    expect(offered('check', '')).toEqual(['content/one', 'content/two words'])
    expect(offered('i18n', 'status', 'content/t')).toEqual(['content/two words'])
    expect(offered('build', 'else')).toEqual(['elsewhere'])
    expect(offered('build', 'elsewhere/')).toEqual(['elsewhere/three'])
  })

  test('rules and commands are offered to those that take them', () => {
    expect(offered('explain', 'reference-r')).toEqual(['reference-resolves'])
    expect(offered('help', 'i1')).toEqual(['i18n'])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })
})

test.each(['zsh', 'fish'])('%s is told every command, option and verb too', async (shell) => {
  const { exitCode, output } = await rapporteur(['completion', shell])
  expect(exitCode).toBe(0)
  for (const word of [...commands.keys(), ...verbs.keys(), 'reference-resolves']) expect(output).toContain(word)
})

test.each([
  [['completion'], 'Unexpected `completion` alone', 'eval'],
  [['completion', 'bsh'], 'Unexpected `bsh`', 'Did you mean `bash`?'],
])('%j is wrong usage', async (argv, message, hint) => {
  const { exitCode, talk } = await rapporteur(argv)
  expect(exitCode).toBe(2)
  expect(talk).toContain(message)
  expect(talk).toContain(hint)
})
