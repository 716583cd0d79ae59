import type { RenderTools } from '../directives/directive.ts'
import { fill } from '../fill.ts'
import type { Words } from '../report.ts'
import { UserError } from '../user-error.ts'

/** The words of a theme by key, their placeholders filled in. A key that the theme lacks stops the build. */
export function wordsFor(words: Words): RenderTools['word'] {
  return (key, values = {}) => {
    const text = Object.hasOwn(words, key) ? words[key] : undefined
    if (text === undefined) {
      throw new UserError(`The theme has no words for \`${key}\``, {
        hint: `Add \`${key}: …\` to the words of this language, as in templates/house/words/en.yaml`,
        exitCode: 2,
      })
    }
    return fill(text, values)
  }
}
