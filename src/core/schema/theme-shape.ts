import { choice } from './choice.ts'
import { colour } from './colour.ts'
import { fileName } from './forms/file-name.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import type { ValueOf } from './shape.ts'
import { text, word } from './text.ts'

/** Every key of `theme.yaml`. `tokens`: the names of those there are, any where unset. */
export function themeShape(tokens?: readonly string[]) {
  const names = { names: tokens, expected: 'the name of a token' }
  return record(
    {
      extends: word(
        fileName('the name of a folder under `templates/`', '/'),
        'The theme that gives whatever this one lacks.',
        {
          examples: ['house'],
        },
      ),
      accent: colour('The colour of links, numbers and the cover, from which related colours are made.'),
      cover: choice(['seal', 'plain'], 'What the cover shows in a report that says nothing of it.'),
      tokens: named(text('A value as CSS writes it.'), 'Single tokens, on light screens and on paper.', names),
      'dark-tokens': named(text('A value as CSS writes it.'), 'Single tokens, on dark screens.', names),
    },
    'What a theme has of its own: `theme.yaml`.',
  )
}

export type ThemeValues = ValueOf<ReturnType<typeof themeShape>>
