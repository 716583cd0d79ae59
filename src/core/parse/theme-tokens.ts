import type { Place } from '../message.ts'
import { type Colours, darkFromAccent, lightFromAccent } from '../theme/colours-from-accent.ts'
import { parseTokens } from '../theme/parse-tokens.ts'
import type { Scheme, TokenSet, Tokens } from '../theme/tokens.ts'
import type { ThemeFolder } from '../theme-folder.ts'
import { type ThemeSettings, themeSettings } from './theme-settings.ts'
import { themeText } from './theme-text.ts'

/**
 * The tokens of a theme and those that it extends, from the base up: of each those of its `tokens.css`, then the
 * colours that follow from its accent, then the single ones of its `theme.yaml`.
 */
export function themeTokens(bases: readonly ThemeFolder[]): Tokens {
  return bases.reduce<Tokens>(withFolder, { light: new Map(), dark: new Map() })
}

function withFolder(below: Tokens, folder: ThemeFolder): Tokens {
  const path = 'tokens.css'
  const own = folder.files.has(path) ? parseTokens(themeText(folder, path), `templates/${folder.name}/${path}`) : below
  const tokens = over(below, own)
  const settings = themeSettings(folder, tokens.light.size > 0 ? [...tokens.light.keys()] : undefined)
  if (settings === undefined) return tokens
  const single = { light: chosenIn(settings, 'tokens'), dark: chosenIn(settings, 'dark-tokens') }
  return over(over(tokens, fromAccent(settings, over(tokens, single), single)), single)
}

function over(below: Tokens, above: Tokens): Tokens {
  return { light: new Map([...below.light, ...above.light]), dark: new Map([...below.dark, ...above.dark]) }
}

function chosenIn({ values, places }: ThemeSettings, key: 'tokens' | 'dark-tokens'): TokenSet {
  return tokensAt(values[key] ?? new Map(), (name) => places.get(`${key}.${name}`))
}

function fromAccent({ values, places }: ThemeSettings, { light, dark }: Tokens, single: Tokens): Tokens {
  const { accent } = values
  if (accent === undefined) return { light: new Map(), dark: new Map() }
  const place = () => places.get('accent')
  const given = (set: TokenSet, scheme: Scheme) => ({ others: valuesOf(set), chosen: valuesOf(single[scheme]) })
  return {
    light: tokensAt(lightFromAccent(accent, given(light, 'light')), place),
    dark: dark.size === 0 ? dark : tokensAt(darkFromAccent(accent, given(new Map([...light, ...dark]), 'dark')), place),
  }
}

function tokensAt(colours: Colours, placeOf: (name: string) => Place | undefined): TokenSet {
  return new Map(
    [...colours].map(([name, value]) => {
      const place = placeOf(name)
      return [name, { value, file: place?.file ?? '', line: place?.start.line ?? 1 }]
    }),
  )
}

function valuesOf(set: TokenSet): Colours {
  return new Map([...set].map(([name, { value }]) => [name, value]))
}
