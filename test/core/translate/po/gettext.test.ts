import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue, Entry } from '../../../../src/core/translate/catalogue.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { writePo } from '../../../../src/core/translate/po/write-po.ts'
import { randomCatalogue, withoutLines } from '../../../support/random-catalogue.ts'
import { isInstalled, runTool } from '../../../support/run-tool.ts'

// The programs of the translators' world, https://www.gnu.org/software/gettext/, Debian's packages gettext,
// i18nspector and translate-toolkit.
const noGettext = !isInstalled('msgcat')
const python = '/usr/bin/python3'

// Two or more processes a run.
const runs = { numRuns: 40 }

test.skipIf(noGettext)('msgfmt accepts what is written (where gettext is installed)', () => {
  fc.assert(
    fc.property(randomCatalogue, (catalogue) => {
      const { status, stderr } = runTool({ 'ru.po': writePo(catalogue) }, ['msgfmt', '-c', '-o', '/dev/null', 'ru.po'])
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    }),
    runs,
  )
})

test.skipIf(noGettext)('msgcat leaves the bytes as they are written (where gettext is installed)', () => {
  fc.assert(
    fc.property(randomCatalogue, (catalogue) => {
      const text = writePo(catalogue)
      expect(runTool({ 'ru.po': text }, ['msgcat', '--force-po', '--no-wrap', 'ru.po']).stdout).toBe(text)
    }),
    runs,
  )
})

const ways = [
  'msgcat',
  'msgcat --width=30',
  'msgcat --escape',
  'msgcat --indent',
  'msgattrib --width=50',
  'msgconv -t UTF-8',
]

test.skipIf(noGettext).each(ways)('what %s writes is read the same (where gettext is installed)', (way) => {
  fc.assert(
    fc.property(randomCatalogue, (catalogue) => {
      const { stdout } = runTool({ 'ru.po': writePo(catalogue) }, [...way.split(' '), '--force-po', 'ru.po'])
      expect(withoutLines(read(stdout))).toEqual(catalogue)
    }),
    { numRuns: 15 },
  )
})

test.skipIf(noGettext)('msgmerge makes nothing fuzzy that was not (where gettext is installed)', () => {
  fc.assert(
    fc.property(randomCatalogue, (catalogue) => {
      const template = {
        ...catalogue,
        entries: catalogue.entries.filter(({ obsolete }) => !obsolete).map(untranslated),
      }
      const files = { 'ru.po': writePo(catalogue), 'report.pot': writePo(template) }
      const { stdout } = runTool(files, ['msgmerge', '--quiet', '--previous', '--no-wrap', 'ru.po', 'report.pot'])
      expect(translationsOf(read(stdout))).toEqual(translationsOf(catalogue))
    }),
    runs,
  )
})

test.skipIf(!isInstalled(python))(
  'translate-toolkit changes nothing when it writes a file again (where it is installed)',
  (context) => {
    const script =
      'import sys; from translate.storage.pypo import pofile; pofile.parsefile("ru.po").savefile("out.po"); sys.stdout.buffer.write(open("out.po","rb").read())'
    if (runTool({}, [python, '-c', 'import translate']).status !== 0) return context.skip()
    fc.assert(
      fc.property(randomCatalogue, (catalogue) => {
        const { stdout } = runTool({ 'ru.po': writePo(catalogue) }, [python, '-c', script])
        expect(translationsOf(read(stdout))).toEqual(translationsOf(catalogue))
      }),
      { numRuns: 5 },
    )
  },
)

function read(text: string): Catalogue {
  const { catalogue, findings } = readPo(new TextEncoder().encode(text), 'ru.po')
  if (!catalogue) throw new Error(findings.map((finding) => finding.text).join('\n') || 'Nothing was read')
  return catalogue
}

function untranslated(entry: Entry): Entry {
  return { ...entry, translation: '', fuzzy: false, previous: undefined, comments: [] }
}

/** What is translated, and whether it may be printed. Of an empty translation nothing can be fuzzy. */
function translationsOf({ entries }: Catalogue): readonly unknown[] {
  const live = entries.filter(({ obsolete }) => !obsolete)
  return live.map(({ context, source, translation, fuzzy }) => [
    context,
    source,
    translation,
    fuzzy && translation !== '',
  ])
}
