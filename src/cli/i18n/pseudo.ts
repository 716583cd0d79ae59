import { pseudoLanguages, pseudo as translate } from '../../core/translate/merge/pseudo.ts'
import { UserError } from '../../core/user-error.ts'
import type { Asked } from '../command.ts'
import { pathFrom } from '../show-messages.ts'
import { visible } from '../visible.ts'
import { sayFaultsOfReport } from './say-faults.ts'
import type { Verb } from './verb.ts'
import { withHead } from './with-head.ts'
import { writeCatalogue } from './write-catalogue.ts'

export const pseudo: Verb = {
  name: 'pseudo',
  summary: 'Writes translations that nobody reads, en-XA longer and ar-XB from right to left, to try layouts with',
  operands: '',
  options: {},
  async run(translated, asked, terminal) {
    const languages = languagesOf(asked)
    if (sayFaultsOfReport(translated, terminal)) return 1
    const report = visible(pathFrom(terminal.folder, translated.folder))
    for (const [language, kind] of pseudoLanguages) {
      if (!languages.includes(language)) continue
      const path = `translations/${language}.po`
      const catalogue = translate(translated.units, withHead(translated, language), kind)
      const translation = { language, path, catalogue: undefined, messages: [] }
      await writeCatalogue(translated, translation, { catalogue, isTried: false })
      terminal.output.say(`${path}: written; \`rapporteur build ${report} --lang ${language}\` shows it`)
    }
    return 0
  },
}

/** `xa` and `xb` are short for them. */
function languagesOf(asked: Asked): readonly string[] {
  const known = [...pseudoLanguages.keys()]
  return (asked.list('lang') ?? known).map((word) => {
    const found = known.find((one) =>
      one
        .toLowerCase()
        .split(/(?<=^..)-/)
        .concat(one.toLowerCase())
        .includes(word.toLowerCase()),
    )
    if (found !== undefined) return found
    throw new UserError(`Unexpected language \`${word}\`, expected ${known.map((one) => `\`${one}\``).join(' or ')}`, {
      hint: 'Nothing is written over the translation into a language that is spoken',
      exitCode: 2,
    })
  })
}
