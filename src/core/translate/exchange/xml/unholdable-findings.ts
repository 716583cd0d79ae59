import type { Finding } from '../../../report.ts'
import { characterName } from '../../../unclean-character.ts'
import type { HandOff } from '../hand-off.ts'
import { translationFileIsValid } from '../rules/translation-file-is-valid.ts'
import { unholdableIn } from './holdable.ts'

/** Messages that XML cannot hold as they are. */
export function unholdableFindings({ messages }: HandOff): readonly Finding[] {
  return messages.flatMap(({ unit, translation }) => {
    const inSource = unholdableIn(unit.source)
    const character = inSource ?? unholdableIn(translation)
    if (character === undefined) return []
    const { place } = unit.uses[0]
    const where = inSource === undefined ? `the translation of message ${unit.id}` : `message ${unit.id}`
    const text = `Unexpected ${characterName(character)} in ${where}, expected characters that XML can hold`
    return [
      {
        rule: translationFileIsValid.id,
        place,
        text,
        hint: 'It was handed over as `\uFFFD`. Take it out of the text.',
      },
    ]
  })
}
