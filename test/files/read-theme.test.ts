import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTheme } from '../../src/files/read-theme.ts'
import { temporaryFolder } from './folder.ts'

test('a theme is every file of its folder', async () => {
  const project = temporaryFolder({
    'templates/plain/page.hbs': 'page',
    'templates/plain/parts/notes.hbs': 'notes',
    'templates/plain/fonts/deep/a.woff2': 'font',
    'templates/plain/.DS_Store': '',
  })
  const files = await readTheme('plain', { project })
  expect([...files.keys()]).toEqual(['fonts/deep/a.woff2', 'page.hbs', 'parts/notes.hbs'])
})

test('the theme that comes with Rapporteur serves every project, unless it has its own', async () => {
  const own = temporaryFolder({ 'templates/house/page.hbs': 'own' })
  expect([...(await readTheme('house', { project: own })).keys()]).toEqual(['page.hbs'])
  expect((await readTheme('house', { project: temporaryFolder() })).has('fonts/SourceSerif4-Regular.ttf.woff2')).toBe(
    true,
  )
})

test.each(['../secret', '..', '.', '', '/etc', 'a/b', 'a\\b'])('`%s` is not the name of a theme', async (name) => {
  const project = temporaryFolder({ 'secret/page.hbs': '', 'templates/a/b/page.hbs': '', 'templates/page.hbs': '' })
  await expect(readTheme(name, { project })).rejects.toMatchObject({ exitCode: 1 })
})

test('a misspelt theme gets the nearest', async () => {
  const project = temporaryFolder({ 'templates/plain/page.hbs': '' })
  await expect(readTheme('plaim', { project })).rejects.toMatchObject({
    message: 'There is no theme `plaim` under `templates/`',
    hint: 'Did you mean `plain`?',
  })
})

test('a link in a theme that leads out of it is refused', async () => {
  const project = temporaryFolder({ 'templates/plain/page.hbs': '', 'secret.css': '' })
  symlinkSync(join(project, 'secret.css'), join(project, 'templates/plain/style.css'))
  await expect(readTheme('plain', { project })).rejects.toMatchObject({ message: /style\.css` cannot be read/ })
})
