import { join } from 'node:path'
import { expect, test } from 'vitest'
import { previewed } from './previewed.ts'

const files = {
  'report.yaml': 'title: A Report\ntheme: ministry\n',
  'sections/a.md': '---\ntitle: First\n---\n\nWords.\n',
}
const themeFile = 'templates/ministry/theme.yaml'
const themed = { [themeFile]: 'extends: house\naccent: "#1b5e3a"\n' }

test('files of the report or its theme that are saved as they were are not told of', async () => {
  const { folder, session, told } = await previewed(files, themed)
  expect(told).toHaveLength(1)
  for (const path of [join(folder, 'sections/a.md'), join(folder, '..', '..', themeFile)]) {
    session.changed([path])
    await session.settled()
  }
  expect(told).toHaveLength(1)
})
