import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verbs } from '../../src/cli/i18n/index.ts'
import { rapporteur } from '../cli/in-memory-terminal.ts'
import { workingFolder } from '../cli/working-folder.ts'
import { fill, textsIn } from '../files/folder.ts'

const page = readFileSync('docs/translation.md', 'utf8')
const fences = [...page.matchAll(/```(\w+)(?: (\S+))?\n([\s\S]*?)```/g)].map(([, kind = '', path, body = '']) => ({
  kind,
  path,
  body,
}))

test('the page does what it says', async () => {
  const project = workingFolder()
  mkdirSync(join(project, 'content'))
  fill(
    join(project, 'content', 'northland'),
    Object.fromEntries(fences.flatMap(({ path, body }) => (path ? [[path, body]] : []))),
  )
  let said = ''
  for (const { kind, body } of fences) {
    if (kind === 'sh') {
      said = ''
      for (const line of body.trim().split('\n')) {
        const { exitCode, output, talk } = await rapporteur(line.split(' ').slice(1))
        expect(exitCode, `${line}: ${talk}`).toBe(0)
        said += output + talk
      }
    }
    if (kind === 'text') expect(said).toContain(body.trim())
    if (kind === 'po') expect(textsIn(project)['content/northland/translations/ru.po']).toContain(body.trim())
  }
})

test('the page speaks of everything that i18n can do', () => {
  for (const name of verbs.keys()) expect(page).toContain(`rapporteur i18n ${name}`)
})
