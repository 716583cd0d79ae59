import { describe, expect, test } from 'vitest'
import { parseTheme } from '../../../src/core/parse/theme.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const whole = {
  'page.hbs': 'P',
  'style.css': 'S',
  'print.css': 'T',
  'parts/notes.hbs': 'N',
  'words/en.yaml': 'yes: no',
}

function themeOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const entries = Object.entries(files).map(
    ([path, text]) => [path, typeof text === 'string' ? bytes(text) : text] as const,
  )
  return parseTheme([{ name: 'own', files: new Map(entries) }])
}

describe('a theme', () => {
  test('is made of the files in its folder', () => {
    const theme = themeOf({ ...whole, 'fonts/a.woff2': 'F' })
    expect(theme).toMatchObject({ name: 'own', page: 'P', style: 'S', printStyle: 'T' })
    expect(theme.parts.get('notes')).toBe('N')
    expect([...theme.assets.keys()]).toEqual(['fonts/a.woff2'])
  })

  test('has the tokens of tokens.css on screen and on paper', () => {
    const tokens = ':root { --ink: #111111 }\n:root[data-theme="dark"] { --ink: #eeeeee }'
    const { style, printStyle } = themeOf({ ...whole, 'tokens.css': tokens })
    expect(style).toMatch(/^:root \{.*--ink: #111111;.*\nS$/s)
    expect(printStyle).toMatch(/^:root \{.*--ink: #111111;.*\nT$/s)
  })

  test('is dark for those who choose it and for those whose system is, and never on paper', () => {
    const tokens = ':root { --ink: #111111 }\n:root[data-theme="dark"] { --ink: #eeeeee }'
    const { style, printStyle } = themeOf({ ...whole, 'tokens.css': tokens })
    expect(style.match(/#eeeeee/g)).toHaveLength(2)
    expect(style).toContain('@media screen { :root[data-theme="dark"] {')
    expect(style).toContain('@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {')
    expect(printStyle).not.toContain('#eeeeee')
  })

  test.each([
    ['another rule', ':root { --ink: #111111 }\n\nbody { --ink: #111111 }', ':3: Unexpected `body`'],
    ['what is no token', ':root {\n  /* a: b; */ color: red;\n}', ':2: Unexpected `color: red`'],
    ['a rule without its end', ':root {\n  --ink: #111111;', ':1: Unexpected `:root {`'],
    ['a rule within a rule', '@media print { :root { --ink: #111111 } }', ':1: Unexpected `@media print {'],
  ])('has nothing but tokens in tokens.css: %s', (_, css, message) => {
    expect(() => themeOf({ ...whole, 'tokens.css': css })).toThrow(`templates/own/tokens.css${message}`)
  })

  test('may have fonts for other scripts', () => {
    expect(themeOf(whole).letters).toBe('')
    expect(themeOf({ ...whole, 'letters.css': 'L' }).letters).toBe('L')
  })

  test('may have fonts for web pages, beside those of the theme that it extends', () => {
    const files = (texts: Readonly<Record<string, string>>) =>
      new Map(Object.entries(texts).map(([path, text]) => [path, bytes(text)]))
    const base = { name: 'base', files: files({ ...whole, 'screen-fonts.css': 'B' }) }
    expect(themeOf(whole).screenFonts).toBe('')
    expect(parseTheme([base]).screenFonts).toBe('B')
    expect(parseTheme([{ name: 'own', files: files({ 'screen-fonts.css': 'O' }) }, base]).screenFonts).toBe('B\nO')
  })

  test('keeps its words as they are written', () => {
    expect(themeOf(whole).words.get('en')).toEqual({ yes: 'no' })
  })

  test.each([
    ['a file is missing', { 'page.hbs': 'P', 'style.css': 'S' }, 'it has no `print.css`'],
    ['words are not YAML', { ...whole, 'words/en.yaml': 'a: [' }, '`words/en.yaml` is not YAML'],
    ['words are a list', { ...whole, 'words/en.yaml': 'a: [b]' }, '`a` in `words/en.yaml` is not one line of text'],
    ['a text is not UTF-8', { ...whole, 'style.css': Uint8Array.of(0xe9) }, '`style.css` is not UTF-8 text'],
  ])('says so when %s', (_, files, message) => expect(() => themeOf(files)).toThrow(message))
})
