import { existsSync, symlinkSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/files/make-folder.ts'
import { temporaryFolder } from './folder.ts'

test('a folder is made though others make it and take it away at the same time', async () => {
  const folder = join(temporaryFolder(), 'a report', '.rapporteur')
  const others = Array.from({ length: 4 }, async () => {
    for (let time = 0; time < 1000; time += 1) {
      await makeFolder(folder)
      await rmdir(folder).catch(() => undefined)
      await rmdir(dirname(folder)).catch(() => undefined)
    }
  })
  await Promise.all(others)
  await makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

test('a file or a link to nowhere in its place is told', async () => {
  const folder = temporaryFolder({ file: '' })
  symlinkSync('nowhere', join(folder, 'link'))
  for (const name of ['file', 'link', 'file/folder', 'link/folder'])
    await expect(makeFolder(join(folder, name))).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/),
    })
})
