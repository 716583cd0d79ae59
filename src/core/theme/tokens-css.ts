import type { TokenSet, Tokens } from './tokens.ts'

/** The tokens of a theme as CSS. Dark ones stand twice, for those who choose dark and for those whose system is dark. */
export function tokensCss({ light, dark }: Tokens, medium: 'screen' | 'paper'): string {
  if (light.size === 0) return ''
  const bright = `:root {${declarations(light)} }`
  if (medium === 'paper' || dark.size === 0) return bright
  const dusky = declarations(dark)
  return [
    `:root { color-scheme: light }\n${bright}`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark;${dusky} } }`,
    `@media screen { :root[data-theme="dark"] { color-scheme: dark;${dusky} } }`,
  ].join('\n')
}

function declarations(set: TokenSet): string {
  return [...set].map(([name, { value }]) => ` --${name}: ${value};`).join('')
}
