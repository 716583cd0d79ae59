import { type Progress, progressOf } from '../../core/translate/merge/progress.ts'
import { update } from '../../core/translate/merge/update.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { mergeOptions } from './merge-options.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { sayFaultsOfFile } from './say-faults.ts'
import { countChanges } from './show-changes.ts'
import { percentDone, showProgress } from './show-progress.ts'
import type { Verb } from './verb.ts'

export const status: Verb = {
  name: 'status',
  summary: 'Says how far translations are, recommendations first, and what to do next',
  operands: '',
  options: { json: { kind: 'flag', summary: 'Prints it as JSON, for programs' } },
  async run(translated, asked, terminal) {
    needLanguages(translated)
    const states = await Promise.all(translated.translations.map((one) => stateOf(one, translated)))
    if (asked.flag('json')) {
      terminal.output.say(JSON.stringify(states.map(jsonOf), undefined, 2))
      return 0
    }
    const codes = states.map((state, index) => {
      if (index > 0) terminal.output.say('\n')
      return sayState(state, translated, terminal)
    })
    return Math.max(...codes)
  },
}

/** What is known of one translation. */
interface State {
  readonly translation: OpenTranslation
  readonly progress: Progress
  /** What an update would do, in words; empty where nothing. */
  readonly outdated: string
}

async function stateOf(translation: OpenTranslation, translated: TranslatedReport): Promise<State> {
  const { catalogue } = translation
  // Counted as it would be after an update, so that what is lacking counts as empty and what changed as fuzzy.
  const options = await mergeOptions(translated, translation)
  const updated = catalogue && update(translated.units, catalogue, options)
  const progress = progressOf(translated.units, updated?.catalogue)
  return { translation, progress, outdated: updated ? countChanges(updated.changes) : '' }
}

function sayState(state: State, translated: TranslatedReport, terminal: Terminal): number {
  const { translation, progress } = state
  const { output } = terminal
  if (sayFaultsOfFile(translation, translated, terminal)) return 1
  output.say(`${output.paint('bold', translation.language)}  ${visible(translation.path)}`)
  if (translation.catalogue) for (const line of showProgress(progress, output.paint)) output.say(line)
  output.say(nextStep(state, visible(pathFrom(terminal.folder, translated.folder))))
  return 0
}

function nextStep(
  { translation: { catalogue, language }, progress: { all }, outdated }: State,
  report: string,
): string {
  const command = (verb: string) => `\`rapporteur i18n ${verb} ${report} --lang ${language}\``
  if (catalogue === undefined) return `Next: ${command('init')} begins the translation`
  if (outdated !== '') return `Next: ${command('update')} brings the file up to the report (${outdated})`
  if (all.fuzzy.messages + all.empty.messages === 0) return `Next: ${command('check')} looks for faults in it`
  const numbers = all.fuzzy.messages > 0 ? `; ${command('accept')} where the meaning did not change` : ''
  return `Next: translate what is fuzzy or empty; ${command('export')} makes a package${numbers}`
}

function jsonOf({ translation: { language, path, catalogue, messages }, progress, outdated }: State) {
  return {
    language,
    file: path,
    exists: catalogue !== undefined || messages.length > 0,
    readable: catalogue !== undefined,
    outdated: outdated !== '',
    percent: percentDone(progress.all),
    ...progress,
  }
}
