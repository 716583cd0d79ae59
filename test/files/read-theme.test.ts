import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { baseOfTheme } from '../../src/core/parse/base-of-theme.ts'
import { readTheme } from '../../src/files/read-theme.ts'
import { temporaryFolder } from './folder.ts'

const baseOf = baseOfTheme

test('a theme is every file of its folder', async () => {
  const project = temporaryFolder({
    'templates/plain/page.hbs': 'page',
    'templates/plain/parts/notes.hbs': 'notes',
    'templates/plain/fonts/deep/a.woff2': 'font',
    'templates/plain/.DS_Store': '',
  })
  const [{ files }] = await readTheme('plain', { project, baseOf })
  expect([...files.keys()]).toEqual(['fonts/deep/a.woff2', 'page.hbs', 'parts/notes.hbs'])
})

test('the theme that comes with Rapporteur serves every project, unless it has its own', async () => {
  const own = temporaryFolder({ 'templates/house/page.hbs': 'own' })
  expect([...(await readTheme('house', { project: own, baseOf }))[0].files.keys()]).toEqual(['page.hbs'])
  const [{ files }] = await readTheme('house', { project: temporaryFolder(), baseOf })
  expect(files.has('fonts/SourceSerif4-Regular.ttf.woff2')).toBe(true)
})

test.each(['../secret', '..', '.', '', '/etc', 'a/b', 'a\\b'])('`%s` is not the name of a theme', async (name) => {
  const project = temporaryFolder({ 'secret/page.hbs': '', 'templates/a/b/page.hbs': '', 'templates/page.hbs': '' })
  await expect(readTheme(name, { project, baseOf })).rejects.toMatchObject({ exitCode: 1 })
})

test('a misspelt theme gets the nearest', async () => {
  const project = temporaryFolder({ 'templates/plain/page.hbs': '' })
  await expect(readTheme('plaim', { project, baseOf })).rejects.toMatchObject({
    message: 'There is no theme `plaim` under `templates/`',
    hint: 'Did you mean `plain`?',
  })
})

test('a link in a theme that leads out of it is refused', async () => {
  const project = temporaryFolder({ 'templates/plain/page.hbs': '', 'secret.css': '' })
  symlinkSync(join(project, 'secret.css'), join(project, 'templates/plain/style.css'))
  await expect(readTheme('plain', { project, baseOf })).rejects.toMatchObject({
    message: expect.stringMatching(/style\.css` cannot be read/),
  })
})

test('a theme is read with those that it extends', async () => {
  const project = temporaryFolder({
    'templates/own/theme.yaml': 'extends: middle',
    'templates/own/style.css': '',
    'templates/middle/theme.yaml': 'extends: house',
  })
  const folders = await readTheme('own', { project, baseOf })
  expect(folders.map(({ name }) => name)).toEqual(['own', 'middle', 'house'])
  expect([...folders[0].files.keys()]).toEqual(['style.css', 'theme.yaml'])
})

test('a theme that is not there is asked for where it is named', async () => {
  const project = temporaryFolder({ 'templates/own/theme.yaml': 'extends: huose' })
  await expect(readTheme('own', { project, baseOf })).rejects.toMatchObject({
    message: 'templates/own/theme.yaml:1:10 There is no theme `huose` under `templates/`',
    hint: 'Did you mean `house`?',
  })
  await expect(readTheme('owm', { project, baseOf, namedAt: 'a/report.yaml:2:8' })).rejects.toMatchObject({
    message: 'a/report.yaml:2:8 There is no theme `owm` under `templates/`',
    hint: 'Did you mean `own`?',
  })
})
