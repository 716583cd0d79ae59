import { describe, expect, test } from 'vitest'
import { baseOfTheme } from '../../../src/core/parse/base-of-theme.ts'
import { parseTheme } from '../../../src/core/parse/theme.ts'
import { renderPage } from '../../../src/core/render/page.ts'
import type { Theme } from '../../../src/core/report.ts'
import { bodyOf, houseTheme, reportOf } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'
import { folderOf, plainBase, themeWith, tokenIn } from './theme-files.ts'

describe('a theme that extends another', () => {
  test('has its files, unless it has its own', () => {
    const theme = themeWith({ 'parts/notes.hbs': 'own notes', 'parts/cover.hbs': 'own cover' })
    expect(theme.name).toBe('own')
    expect(theme.page).toBe('PAGE')
    expect([...theme.parts]).toEqual([
      ['cover', 'own cover'],
      ['notes', 'own notes'],
    ])
    expect(theme.origins.get('page.hbs')).toBe('base')
    expect(theme.origins.get('parts/notes.hbs')).toBe('own')
  })

  test('has the words that it does not change', () => {
    const { words } = themeWith({ 'words/en.yaml': 'no: never', 'words/la.yaml': 'yes: ita\nno: non' })
    expect(words.get('en')).toEqual({ yes: 'yes', no: 'never' })
    expect(words.get('la')).toEqual({ yes: 'ita', no: 'non' })
  })

  test('has the tokens that it does not change', () => {
    const theme = themeWith({ 'tokens.css': ':root { --radius: 0 }\n:root[data-theme="dark"] { --line-2: #8a8a8a }' })
    expect(tokenIn(theme, 'radius')).toEqual(['0', undefined, '0'])
    expect(tokenIn(theme, 'line-2')).toEqual(['#818c96', '#8a8a8a', '#818c96'])
  })

  test('adds its extra style sheets to those of the base', () => {
    const { style, printStyle } = themeWith({ 'extra.css': 'EXTRA', 'extra-print.css': 'EXTRA PRINT' })
    expect(style).toMatch(/\nSTYLE\nEXTRA$/)
    expect(printStyle).toMatch(/\nPRINT\nEXTRA PRINT$/)
  })

  test('may be extended itself', () => {
    const middle = folderOf('middle', {
      'extra.css': 'MIDDLE',
      'style.css': 'OTHER',
      'theme.yaml': 'accent: "#1b5e3a"',
    })
    const theme = parseTheme([folderOf('own', { 'extra.css': 'OWN' }), middle, plainBase])
    expect(theme.style).toMatch(/\nOTHER\nMIDDLE\nOWN$/)
    expect(tokenIn(theme, 'accent')[0]).toBe('#1b5e3a')
  })
})

describe('theme.yaml', () => {
  test('says which theme is extended, and where', () => {
    const folder = folderOf('own', { 'theme.yaml': 'accent: "#1b5e3a"\nextends: house' })
    expect(baseOfTheme([folder])).toEqual({ name: 'house', namedAt: 'templates/own/theme.yaml:2:10' })
    expect(baseOfTheme([folderOf('own', { 'theme.yaml': '' })])).toBeUndefined()
    expect(baseOfTheme([folderOf('own', {})])).toBeUndefined()
  })

  test('cannot close a circle', () => {
    const folder = (name: string, base: string) => folderOf(name, { 'theme.yaml': `extends: ${base}` })
    expect(() => baseOfTheme([folder('a', 'b'), folder('b', 'c'), folder('c', 'b')])).toThrow(
      'templates/c/theme.yaml:1:10 Unexpected theme that extends itself: `b`, which extends `c`, which extends `b`',
    )
    expect(() => baseOfTheme([folder('a', 'a')])).toThrow('`a`, which extends `a`')
  })

  test('says what the cover shows, unless the report does', () => {
    const { cover } = themeWith({ 'theme.yaml': 'cover: plain' })
    expect(cover).toBe('plain')
    expect(
      parseTheme([folderOf('own', {}), folderOf('middle', { 'theme.yaml': 'cover: plain' }), plainBase]).cover,
    ).toBe('plain')
    expect(themeWith({}).cover).toBe('seal')
    const drawn = (report: string, cover: Theme['cover']) => {
      const sources = sourcesOf({ 'report.yaml': `title: A\n${report}`, 'sections/a.md': 'Text.\n' })
      const made = reportOf(sources)
      const look = { ...houseTheme, assets: new Map(), cover }
      const options = { medium: 'paper', version: '0.0.0', formats: new Set<string>() } as const
      return renderPage(made, bodyOf(made), look, options).includes('class="seal"')
    }
    expect([drawn('', 'seal'), drawn('', 'plain')]).toEqual([true, false])
    expect([drawn('cover: plain', 'seal'), drawn('cover: seal', 'plain')]).toEqual([false, true])
  })

  test('gives single tokens, light and dark', () => {
    const theme = themeWith({
      'theme.yaml': 'tokens: { radius: 0, brass: "#6b4a00" }\ndark-tokens: { brass: "#ffd27a" }',
    })
    expect(tokenIn(theme, 'radius')).toEqual(['0', undefined, '0'])
    expect(tokenIn(theme, 'brass')).toEqual(['#6b4a00', '#ffd27a', '#6b4a00'])
  })

  test.each([
    ['accent: #1b5e3a', '1:9 Unexpected `#` outside of quotation marks', 'quotation marks: `"#7a1f2b"`'],
    ['accent: green', '1:9 Unexpected `green`, expected a colour such as "#7a1f2b"', 'six digits'],
    ['extends: house\nacent: "#1b5e3a"', '2:1 Unexpected `acent`, expected a known key', 'Did you mean `accent`?'],
    ['tokens: { bras: "#6b4a00" }', '1:11 Unexpected `bras`, expected the name of a token', 'Did you mean `brass`?'],
    ['tokens: [brass]', '1:9 Unexpected list, expected a group of keys', undefined],
    ['extends: a/b', '1:10 Unexpected `a/b`, expected the name of a folder', 'without folders'],
    ['accent: "#1b5e3a', '1:9 ', undefined],
  ])('that is wrong is a message with its place: %s', (yaml, message, hint) => {
    expect(() => themeWith({ 'theme.yaml': yaml })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`templates/own/theme.yaml:${message}`),
        ...(hint && { hint: expect.stringContaining(hint) }),
        exitCode: 2,
      }),
    )
  })
})
