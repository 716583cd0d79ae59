import { afterAll, beforeAll } from 'vitest'

/** Opens something, such as a browser, before the tests of a file and closes it after them; each test asks for it. */
export function whileTesting<Opened extends { close(): Promise<unknown> }>(open: () => Promise<Opened>): () => Opened {
  let opened: Opened | undefined
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened?.close())
  return () => {
    if (!opened) throw new Error('Unexpected question before the tests have begun')
    return opened
  }
}
