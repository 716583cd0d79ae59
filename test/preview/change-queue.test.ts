import { expect, test } from 'vitest'
import { ChangeQueue } from '../../src/preview/change-queue.ts'

/** What is read again, where a second file changes while the first is. */
async function readAgain(isTold: boolean): Promise<readonly (readonly string[])[]> {
  const read: (readonly string[])[] = []
  const queue = new ChangeQueue(async (paths) => {
    read.push(paths)
    if (read.length > 1) return true
    queue.add(['b.md'])
    return isTold
  })
  queue.add(['a.md'])
  await queue.settled()
  return read
}

test('what was told is not told again with what comes next', async () => {
  expect(await readAgain(true)).toEqual([['a.md'], ['b.md']])
})

test('what was not told is told with what came meanwhile', async () => {
  expect(await readAgain(false)).toEqual([['a.md'], ['a.md', 'b.md']])
})
