import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UserError } from '../../src/core/user-error.ts'
import { replaceFile } from '../../src/files/replace-file.ts'
import { temporaryFolder, textsIn } from './folder.ts'

test('a file is replaced, or made with the folders above it', async () => {
  const folder = temporaryFolder({ 'ru.po': 'old' })
  await replaceFile(join(folder, 'ru.po'), 'new')
  await replaceFile(join(folder, 'translations/kk.po'), 'first')
  expect(textsIn(folder)).toEqual({ 'ru.po': 'new', 'translations/kk.po': 'first' })
})

test('what cannot be written leaves nothing behind, and says why', async () => {
  const folder = temporaryFolder({ translations: 'a file' })
  mkdirSync(join(folder, 'ru.po'))
  for (const path of ['translations/ru.po', 'ru.po']) {
    const error: unknown = await replaceFile(join(folder, path), 'new').catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(/could not be written: a (?:file|folder) stands/)
  }
  expect(textsIn(folder)).toEqual({ translations: 'a file' })
  expect(readFileSync(join(folder, 'translations'), 'utf8')).toBe('a file')
})
