import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rapporteur } from '../cli/in-memory-terminal.ts'
import { faultsOf, openReader, type Reader } from '../support/reader.ts'

// The worked example as it is built, with its Russian translation, a Kazakh one that is not finished, and two of nobody.
const home = process.cwd()
const project = mkdtempSync(join(tmpdir(), 'rapporteur-published-'))
const published = join(project, 'out/kazakhstan-2022')
let reader: Reader
beforeAll(async () => {
  mkdirSync(join(project, 'content'))
  for (const name of ['kazakhstan-2022', 'shared']) {
    cpSync(join(home, 'content', name), join(project, 'content', name), { recursive: true })
  }
  const report = join(project, 'content/kazakhstan-2022')
  expect(await rapporteur(['i18n', 'pseudo', report])).toMatchObject({ exitCode: 0 })
  const build = ['build', report, '--format', 'html', '--lang', 'en,ru,kk,en-XA,ar-XB', '--out', join(project, 'out')]
  expect(await rapporteur(build)).toMatchObject({ exitCode: 0 })
  reader = await openReader()
})
afterAll(async () => {
  await reader?.[Symbol.asyncDispose]()
  rmSync(project, { recursive: true, force: true })
})

async function opened(language: string, how: { readonly width: number; readonly height: number }) {
  const page = await reader.open('', how)
  await page.goto(pathToFileURL(join(published, language, 'report.html')).href, { waitUntil: 'load' })
  return page
}

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

describe.each(['ru', 'kk', 'en-XA', 'ar-XB'])('the worked example in %s', (language) => {
  test('is accessible: axe finds nothing', async () => {
    const page = await opened(language, desk)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  test.each([320, 390, 768, 1440])('fits into %i pixels', async (width) => {
    const page = await opened(language, { ...phone, width })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
})

test('the switch between languages keeps the place', async () => {
  const page = await opened('en', desk)
  await page.evaluate(`document.querySelector('#media').scrollIntoView()`)
  await page.waitForFunction(`document.querySelector('.bar .here').textContent.includes('Media')`)
  await page.click('[popovertarget=report-languages]')
  await Promise.all([page.waitForNavigation(), page.click('#report-languages a[hreflang=ru]')])
  expect(page.url()).toMatch(/\/ru\/report\.html#media/)
  const top = await page.evaluate(`document.querySelector('#media').getBoundingClientRect().top`)
  expect(Math.abs(Number(top))).toBeLessThan(120)
  await page.close()
})
