import { expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { check } from '../../src/core/lint/index.ts'
import { ParsedSections } from '../../src/core/parse/parsed-sections.ts'
import { ParsedTexts } from '../../src/core/parse/parsed-texts.ts'
import { renderBody } from '../../src/core/render/body.ts'
import { KnownHtml } from '../../src/core/render/known-html.ts'
import type { Sources } from '../../src/core/report.ts'
import { houseTheme } from '../support/house.ts'
import { randomFrom } from '../support/random.ts'
import { edited, firstFiles, plain } from './changing-report.ts'

test.each([1, 2, 3, 4])('what is known of a report changes nothing in it, edits %i', (seed) => {
  const random = randomFrom(seed)
  const known = { parsed: new ParsedTexts(), sections: new ParsedSections() }
  const [screen, besidePage, paper] = [new KnownHtml(), new KnownHtml(), new KnownHtml()]
  let files = firstFiles
  for (let count = 0; count < 40; count++) {
    files = edited(files, random)
    const sources: Sources = { name: 'report', files }
    const fresh = compile(sources, houseTheme)
    const again = compile(sources, { ...houseTheme, ...known })
    expect(check(again)).toEqual(check(fresh))
    const options = { medium: 'screen', marks: true } as const
    expect(plain(renderBody(again, { ...options, known: screen }))).toEqual(plain(renderBody(fresh, options)))
    const beside = { ...options, pictures: 'beside' } as const
    expect(plain(renderBody(again, { ...beside, known: besidePage }))).toEqual(plain(renderBody(fresh, beside)))
    const onPaper = { medium: 'paper', fonts: houseTheme } as const
    expect(plain(renderBody(again, { ...onPaper, known: paper }))).toEqual(plain(renderBody(fresh, onPaper)))
  }
})
