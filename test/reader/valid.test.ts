import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { everything } from '../support/everything.ts'
import { htmlOf } from '../support/house.ts'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const hasJava = spawnSync('java', ['-version']).status === 0

test.skipIf(!hasJava)('The Nu Html Checker finds no error in page and style (where Java is installed)', () => {
  const { stderr, status } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', '-'], {
    input: htmlOf(everything).page,
    encoding: 'utf8',
  })
  const { messages }: { messages: readonly { message: string; lastLine: number }[] } = JSON.parse(stderr)
  expect(messages.map(({ message, lastLine }) => `${lastLine}: ${message}`)).toEqual([])
  expect(status).toBe(0)
})
