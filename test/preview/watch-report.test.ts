import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchReport } from '../../src/files/watch-report.ts'
import { temporaryFolder } from '../files/folder.ts'

describe.each([{ poll: false }, { poll: true }])('a report that is watched, poll: $poll', ({ poll }) => {
  function watched(files: Readonly<Record<string, string>> = { 'sections/a.md': 'One.' }) {
    const folder = temporaryFolder(files)
    const sections = join(folder, 'sections')
    const heard: string[] = []
    const watch = watchReport({ poll, changed: (paths) => heard.push(...paths) })
    watch.follow([folder, sections])
    onTestFinished(() => watch.close())
    // Of a folder that was just made again only the folder is told.
    const hears = (path: string) =>
      vi.waitFor(() => expect(heard.some((one) => one === path || one === dirname(path))).toBe(true), 4000)
    return { folder, sections, heard, hears }
  }

  test('tells of a file that is written in place', async () => {
    const { sections, hears } = watched()
    writeFileSync(join(sections, 'a.md'), 'Two.')
    await hears(join(sections, 'a.md'))
  })

  test('tells of a file that another is put in the place of', async () => {
    const { sections, hears } = watched()
    writeFileSync(join(sections, '.a.md.new'), 'Two.')
    renameSync(join(sections, '.a.md.new'), join(sections, 'a.md'))
    await hears(join(sections, 'a.md'))
  })

  test('tells of a file that is kept as a copy first and then written anew, as vim does', async () => {
    const { sections, hears } = watched()
    writeFileSync(join(sections, '4913'), '')
    unlinkSync(join(sections, '4913'))
    renameSync(join(sections, 'a.md'), join(sections, 'a.md~'))
    writeFileSync(join(sections, 'a.md'), 'Two.')
    unlinkSync(join(sections, 'a.md~'))
    await hears(join(sections, 'a.md'))
  })

  test('goes on when a folder is deleted and made again', async () => {
    const { sections, heard, hears } = watched()
    rmSync(sections, { recursive: true })
    await vi.waitFor(() => expect(heard).toContain(sections), 4000)
    mkdirSync(sections)
    writeFileSync(join(sections, 'a.md'), 'Two.')
    await vi.waitFor(() => expect(heard.filter((path) => path === sections).length).toBeGreaterThan(1), 4000)
    heard.length = 0
    writeFileSync(join(sections, 'b.md'), 'Three.')
    await hears(join(sections, 'b.md'))
  })

  test('goes on when the whole report is deleted and made again', async () => {
    const { folder, sections, heard, hears } = watched()
    rmSync(folder, { recursive: true })
    await vi.waitFor(() => expect(heard).toContain(folder), 4000)
    mkdirSync(sections, { recursive: true })
    await vi.waitFor(() => expect(heard.filter((path) => path === sections).length).toBeGreaterThan(1), 4000)
    heard.length = 0
    writeFileSync(join(sections, 'a.md'), 'Four.')
    await hears(join(sections, 'a.md'))
  })

  test('says nothing of what editors leave behind', async () => {
    const { sections, heard, hears } = watched()
    for (const name of ['.a.md.swp', 'a.md~', '#a.md#', '4913', 'a.md.tmp']) writeFileSync(join(sections, name), '')
    writeFileSync(join(sections, 'z.md'), 'Last.')
    await hears(join(sections, 'z.md'))
    expect(heard.map((path) => basename(path)).filter((name) => /swp|~|#|4913|tmp/.test(name))).toEqual([])
  })

  test('does not tell again, when it looks again, of what it told of', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const { sections, heard, hears } = watched()
    writeFileSync(join(sections, '.a.md.new'), 'Two.')
    renameSync(join(sections, '.a.md.new'), join(sections, 'a.md'))
    await hears(join(sections, 'a.md'))
    heard.length = 0
    vi.advanceTimersByTime(2500)
    expect(heard).toEqual([])
  })

  test('says nothing once it is closed', async () => {
    const folder = temporaryFolder({ 'a.md': 'One.' })
    const heard: string[] = []
    const watch = watchReport({ poll, changed: (paths) => heard.push(...paths) })
    watch.follow([folder])
    watch.close()
    writeFileSync(join(folder, 'a.md'), 'Two.')
    await pause(400)
    expect(heard).toEqual([])
  })
})
