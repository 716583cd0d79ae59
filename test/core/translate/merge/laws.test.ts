import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../../src/core/translate/catalogue.ts'
import { importTranslations } from '../../../../src/core/translate/merge/import-translations.ts'
import { incomingOf } from '../../../../src/core/translate/merge/incoming-of.ts'
import { skeletonWithoutFigures } from '../../../../src/core/translate/merge/skeleton.ts'
import { update } from '../../../../src/core/translate/merge/update.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { writePo } from '../../../../src/core/translate/po/write-po.ts'
import type { Unit } from '../../../../src/core/translate/unit.ts'
import { temporaryFolder } from '../../../files/folder.ts'
import { pick, randomFrom } from '../../../support/random.ts'
import { unit } from './units.ts'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
const header = new Map([
  ['Content-Type', 'text/plain; charset=UTF-8'],
  ['Language', 'ru'],
])
const memory = [{ source: 'voters came early', translation: 'пришли рано', from: 'An earlier report' }]
const options = { languages: { source: 'en', target: 'ru' }, memory }

describe.each(seeds)('reports of seed %i', (seed) => {
  const random = randomFrom(seed)
  const before = randomUnits(random)
  const now = edited(before, random)
  const former = translated(update(before, undefined, options).catalogue, random)
  const { catalogue, changes } = update(now, { ...former, header }, options)

  test('to update twice changes nothing more', () => {
    const again = update(now, catalogue, options)
    expect(again.catalogue).toEqual(catalogue)
    expect(again.changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'same'))
  })

  test('no translation and no comment is lost', () => {
    const kept = catalogue.entries.map(({ translation }) => skeletonWithoutFigures(translation))
    for (const { translation, comments } of former.entries) {
      if (translation !== '') expect(kept).toContain(skeletonWithoutFigures(translation))
      for (const comment of comments) expect(catalogue.entries.flatMap((entry) => entry.comments)).toContain(comment)
    }
  })

  test('each text of the report stands once, in its order, and none of those that are gone is among them', () => {
    const live = catalogue.entries.filter(({ obsolete }) => !obsolete).map(({ source }) => source)
    expect(live).toEqual(now.map(({ source }) => source))
    expect(new Set(catalogue.entries.map(({ context, source }) => `${context}|${source}`)).size).toBe(
      catalogue.entries.length,
    )
  })

  test('the file is read as it was written', () => {
    expect(withoutLines(read(writePo(catalogue)))).toEqual(withoutLines(catalogue))
  })
})

describe.each(seeds)('files of seed %i that come back', (seed) => {
  const random = randomFrom(seed)
  const before = randomUnits(random)
  const now = edited(before, random)
  const ours = translated(update(now, undefined, options).catalogue, random)
  const came = incomingOf(translated(update(before, undefined, options).catalogue, random)).map((one) => ({
    ...one,
    // Of the translator's own, so that it differs from ours.
    translation: random() < 0.6 && one.translation !== '' ? `их ${one.translation}` : one.translation,
  }))
  const prefer = pick(random, ['ours', 'theirs'] as const)
  const { catalogue, outcomes } = importTranslations(ours, came, { ...options, units: now, prefer })
  const held = catalogue.entries.flatMap(({ translation, comments }) => [translation, ...comments])
  const isHeld = (text: string) => {
    const bare = skeletonWithoutFigures(text)
    return held.some((one) => skeletonWithoutFigures(one).includes(bare))
  }

  test('take away no translation of which we were sure, and no comment', () => {
    const sure = ours.entries.filter(({ fuzzy }) => !fuzzy)
    expect(sure.filter(({ translation }) => !isHeld(translation))).toEqual([])
    expect(ours.entries.flatMap(({ comments }) => comments).filter((comment) => !held.includes(comment))).toEqual([])
  })

  test('lose none of the work in them', () => {
    const isWork = (index: number) => outcomes.some(({ result }) => result !== 'unknown') && came[index]?.translation
    expect(came.filter(({ translation }, index) => isWork(index) && !isHeld(translation))).toEqual([])
  })

  test('change nothing when they come again', () => {
    const again = importTranslations(catalogue, came, { ...options, units: now, prefer })
    expect(again.catalogue.entries.map(({ source, comments }) => [source, comments])).toEqual(
      catalogue.entries.map(({ source, comments }) => [source, comments]),
    )
  })
})

describe('an edit', () => {
  const paragraphs = Array.from({ length: 60 }, (_, index) => sentence(randomFrom(1000 + index), 20))
  const done = fully(
    update(
      paragraphs.map((text) => unit(text)),
      undefined,
      options,
    ).catalogue,
  )

  test.each(seeds.slice(0, 20))('of one word makes one message fuzzy, whichever it is: %i', (seed) => {
    const random = randomFrom(seed)
    const place = Math.floor(random() * paragraphs.length)
    const texts = paragraphs.map((text, index) => (index === place ? text.replace(/^\S+/, 'Nobody') : text))
    const { entries } = update(
      texts.map((text) => unit(text)),
      done,
      options,
    ).catalogue
    expect(entries.filter(({ fuzzy }) => fuzzy).map(({ source }) => source)).toEqual([texts[place]])
    expect(entries.filter(({ obsolete, translation }) => obsolete || translation === '')).toEqual([])
  })

  test('that inserts a paragraph before all others makes none fuzzy', () => {
    const texts = ['Altogether fresh words stand here before anything else.', ...paragraphs]
    const { entries } = update(
      texts.map((text) => unit(text)),
      done,
      options,
    ).catalogue
    expect(entries.filter(({ fuzzy, obsolete }) => fuzzy || obsolete)).toEqual([])
  })
})

test('msgmerge finds nothing to do in what was updated', () => {
  const folder = temporaryFolder()
  for (const seed of seeds.slice(0, 15)) {
    const random = randomFrom(seed)
    const before = randomUnits(random)
    const former = translated(update(before, undefined, options).catalogue, random)
    const now = edited(before, random)
    const { catalogue } = update(now, { ...former, header }, options)
    const pot = update(now, { comments: [], header, entries: [] }, { languages: options.languages }).catalogue
    const paths = { po: join(folder, `${seed}.po`), pot: join(folder, `${seed}.pot`) }
    writeFileSync(paths.po, writePo(catalogue))
    writeFileSync(paths.pot, writePo(pot))
    const merged = execFileSync('msgmerge', ['-q', '--previous', '--no-wrap', paths.po, paths.pot], {
      encoding: 'utf8',
    })
    const states = ({ entries }: Catalogue) =>
      entries.filter(({ obsolete }) => !obsolete).map(({ source, translation, fuzzy }) => [source, translation, fuzzy])
    // What is empty here, msgmerge may fill with a guess of its own.
    const isOurs = (_: unknown, index: number) => states(catalogue)[index]?.[1] !== ''
    expect(states(read(merged)).filter(isOurs)).toEqual(states(catalogue).filter(isOurs))
  }
})

function read(text: string): Catalogue {
  const { catalogue, findings } = readPo(new TextEncoder().encode(text), 'translations/ru.po')
  if (catalogue === undefined) throw new Error(JSON.stringify(findings))
  return catalogue
}

function withoutLines({ entries }: Catalogue) {
  return entries.map(({ line, translationLine, ...entry }) => entry)
}

function randomUnits(random: () => number): readonly Unit[] {
  const texts = Array.from({ length: 3 + Math.floor(random() * 25) }, () => sentence(random, random() * 14))
  return [...new Set(texts)].map((text) => unit(text, { context: pick(random, ['', '', '', 'heading']) }))
}

function sentence(random: () => number, length: number): string {
  return Array.from({ length: 1 + Math.floor(length) }, () => pick(random, words)).join(' ')
}

// Few, so that texts are often alike.
const words = [
  ...'voters came early observers noted that the campaign was calm in most regions and polling stations'.split(' '),
  ...['11,953,465', '5', '69.44%', 'seats{fn_law}', '<a1>law</a1>', 'see {rec_5}', '{{brace}}', 'R&amp;D', 'a\u00a0b'],
]

/** Some texts are changed, some taken away, some put in, some moved. */
function edited(units: readonly Unit[], random: () => number): readonly Unit[] {
  const texts = units.flatMap(({ source, context }) => {
    const [dice, fresh] = [random(), sentence(random, random() * 14)]
    if (dice < 0.1) return []
    if (dice < 0.2) return [{ source: source.replace(/\S+/, fresh), context }]
    if (dice < 0.3) return [{ source: source.replaceAll('5', '7'), context }]
    if (dice < 0.4) return [{ source: source.replace('fn_law', 'fn_2').replaceAll('a1>', 'a2>'), context }]
    if (dice < 0.5)
      return [
        { source: fresh, context },
        { source, context },
      ]
    return [{ source, context: dice < 0.6 ? 'cell' : context }]
  })
  const moved = random() < 0.5 ? [...texts.slice(3), ...texts.slice(0, 3)] : texts
  const known = new Map(moved.map(({ source, context }) => [`${context}|${source}`, unit(source, { context })]))
  return [...known.values()]
}

/** Most are translated, some fuzzy, some with a comment, some gone. */
function translated(catalogue: Catalogue, random: () => number): Catalogue {
  const entries = catalogue.entries.map((entry, index) => {
    const isDone = random() < 0.8
    return {
      ...entry,
      translation: isDone ? `перевод ${String.fromCharCode(1072 + index)} ${entry.source}` : entry.translation,
      fuzzy: isDone ? random() < 0.2 : entry.fuzzy,
      comments: random() < 0.2 ? [`Comment ${index}`] : [],
    }
  })
  const gone = (place: number) => random() < 0.2 && place > 0
  const marked = entries.map((entry, place) =>
    gone(place) ? { ...entry, obsolete: true, notes: [], references: [] } : entry,
  )
  return {
    ...catalogue,
    entries: [...marked.filter(({ obsolete }) => !obsolete), ...marked.filter(({ obsolete }) => obsolete)],
  }
}

function fully(catalogue: Catalogue): Catalogue {
  return { ...catalogue, entries: catalogue.entries.map((entry) => ({ ...entry, translation: `Т ${entry.source}` })) }
}
