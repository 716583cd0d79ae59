import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { fill, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

const folder = 'content/a'
const po = `${folder}/translations/ru.po`
const section = (text: string) =>
  `---\nid: media\ntitle: Media\n---\n\n${text}\n\nThe second paragraph stays as it is.\n`
const text = 'The campaign was calm in 11,953 of the polling stations.'

beforeEach(() => {
  workingFolder()
  write(text)
})

function write(paragraph: string): void {
  fill(folder, {
    'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [en, ru]\nstatus: final\n',
    'sections/media.md': section(paragraph),
  })
}

function i18n(verb: string, ...rest: readonly string[]) {
  return rapporteur(['i18n', verb, folder, ...rest])
}

function read(path = po): string {
  return readFileSync(path, 'utf8')
}

/** Writes a translation into the file, as a translator would. */
function translate(source: string, translation: string, path = po): void {
  const before = `msgid "${source}"\nmsgstr "`
  const file = read(path)
  expect(file).toContain(before)
  writeFileSync(
    path,
    file.replace(new RegExp(`(msgid "${source.replaceAll('.', '\\.')}"\nmsgstr ").*"`), `$1${translation}"`),
  )
}

async function begun(): Promise<void> {
  await i18n('init', '--lang', 'ru')
  translate(text, 'Спокойно на 11\u00a0953 участках.')
}

describe('i18n init', () => {
  test('writes the file of a language', async () => {
    const { exitCode, output } = await i18n('init', '--lang', 'ru')
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^translations\/ru\.po: written, \d+ messages, \d+ words/)
    expect(read()).toContain(`msgid "${text}"\nmsgstr ""`)
    expect(read()).toMatch(/^"Language: ru\\n"$/m)
  })

  test('writes nothing over a translation', async () => {
    await begun()
    const before = read()
    expect(await i18n('init', '--lang', 'ru')).toMatchObject({
      exitCode: 1,
      talk: expect.stringMatching(/is there already/),
    })
    expect(read()).toBe(before)
  })

  test('--dry-run writes nothing', async () => {
    const before = textsIn('.')
    expect(await i18n('init', '--dry-run')).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/would be written/),
    })
    expect(textsIn('.')).toEqual(before)
  })

  test('of a report with errors writes nothing', async () => {
    write('See [](#nowhere).')
    expect(await i18n('init')).toMatchObject({ exitCode: 1, talk: expect.stringMatching(/Nothing was changed/) })
    expect(Object.keys(textsIn('.'))).not.toContain(po)
  })
})

describe('i18n update', () => {
  test('keeps what fits, and says what happens to each message', async () => {
    await begun()
    write(text.replace('11,953', '11,954'))
    const tried = await i18n('update', '--dry-run')
    expect(tried.output).toMatch(
      /would be updated, 1 fuzzy because numbers changed\n {2}fuzzy .* 11,\[-953-\]\{\+954\+\} of/,
    )
    expect(read()).not.toContain('11,954')
    expect((await i18n('update')).output).toBe('translations/ru.po: updated, 1 fuzzy because numbers changed\n')
    expect(read()).toContain('msgstr "Спокойно на 11\u00a0954 участках."')
    expect(read()).toContain('#, fuzzy\n#| msgid')
  })

  test('leaves every byte of a file in which nothing changes, however another program wrote it', async () => {
    await begun()
    const wrapped = read().replace(`msgid "${text}"`, `msgid ""\n"${text.slice(0, 20)}"\n"${text.slice(20)}"`)
    writeFileSync(po, wrapped)
    expect(await i18n('update')).toMatchObject({ exitCode: 0, output: 'translations/ru.po: is up to date\n' })
    expect(read()).toBe(wrapped)
  })

  test('writes nothing over a file that cannot be read whole', async () => {
    await begun()
    const broken = `${read()}\nmsgid "unfinished\n`
    writeFileSync(po, broken)
    const { exitCode, output, talk } = await i18n('update')
    expect({ exitCode, talk }).toMatchObject({ exitCode: 1, talk: expect.stringMatching(/was left as it is/) })
    expect(output).toMatch(/translations\/ru\.po:\d+/)
    expect(read()).toBe(broken)
  })

  test('keeps the rights of a file, and a link to it', async () => {
    await begun()
    const [real, link] = [`${folder}/translations/real.po`, po]
    renameSync(po, real)
    symlinkSync('real.po', link)
    chmodSync(real, 0o640)
    write('Something else stands here now, of all things.')
    await i18n('update')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(real).mode & 0o777).toBe(0o640)
    expect(read(real)).toContain('Something else stands here now')
    expect(readdirSync(`${folder}/translations`).sort()).toEqual(['real.po', 'ru.po'])
  })

  test('takes translations of earlier reports as fuzzy', async () => {
    await i18n('init')
    fill(`${folder}/translations/memory`, {
      'before.tmx': `<tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>${text}</seg></tuv><tuv xml:lang="ru"><seg>Из памяти</seg></tuv></tu></body></tmx>`,
    })
    expect((await i18n('update')).output).toContain('1 fuzzy from memory')
    expect(read()).toMatch(/#\. From memory: before\n(?:#.*\n)*#, fuzzy\n.*\nmsgstr "Из памяти"/)
  })

  test('says how a translation is begun that is not there', async () => {
    expect(await i18n('update')).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/`rapporteur i18n init content\/a --lang ru`/),
    })
  })
})

describe('i18n status', () => {
  test('counts, and says what to do next', async () => {
    expect((await i18n('status')).output).toContain('Next: `rapporteur i18n init content/a --lang ru`')
    await begun()
    const { output } = await i18n('status')
    expect(output).toMatch(/^Media +\d+ % +1 +10 +– +2 +8$/m)
    expect(output).toContain('Next: translate what is fuzzy or empty')
    write(`${text} Or nearly so.`)
    expect((await i18n('status')).output).toMatch(/Next: `rapporteur i18n update .*1 fuzzy because words changed/)
  })

  test('--json is for programs', async () => {
    await begun()
    const [state] = JSON.parse((await i18n('status', '--json')).output)
    expect(state).toMatchObject({ language: 'ru', file: 'translations/ru.po', outdated: false })
    expect(state.all.translated).toEqual({ messages: 1, words: 10 })
  })
})

describe('i18n accept', () => {
  async function changed(): Promise<string> {
    await begun()
    write(text.replace('calm', 'quiet'))
    await i18n('update')
    return /id (\S+)\n#\. Changed/.exec(read())?.[1] ?? ''
  }

  test('takes the fuzzy mark from a message by its id', async () => {
    const id = await changed()
    expect(await i18n('accept', id)).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/1 accepted\n {2}accepted /),
    })
    expect(read()).not.toContain('fuzzy')
    expect(read()).toContain('# Accepted, because the meaning did not change: The campaign was [-calm-]{+quiet+}')
  })

  test.each([
    [[], /expected the ids of messages/],
    [['00000000'], /expected the id of a message of this report/],
  ])('of %j is wrong usage', async (ids, talk) => {
    await changed()
    expect(await i18n('accept', ...ids)).toMatchObject({ exitCode: 2, talk })
  })

  test('--dry-run writes nothing', async () => {
    const id = await changed()
    expect((await i18n('accept', id, '--dry-run')).output).toContain('1 would be accepted')
    expect(read()).toContain('fuzzy')
  })
})

describe('i18n pseudo', () => {
  test('writes a translation for each language that is none', async () => {
    expect(await i18n('pseudo')).toMatchObject({ exitCode: 0 })
    expect(read(`${folder}/translations/en-XA.po`)).toMatch(/msgstr "\[Ţĥéé çááḿþááîĝñ .* 11,953 /)
    expect(read(`${folder}/translations/ar-XB.po`)).toMatch(/msgstr "ثي /)
  })

  test('never stands in the place of a language that is spoken', async () => {
    expect(await i18n('pseudo', '--lang', 'ru')).toMatchObject({
      exitCode: 2,
      talk: expect.stringMatching(/expected `en-XA` or `ar-XB`/),
    })
    expect(await i18n('pseudo', '--lang', 'xa')).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/^translations\/en-XA\.po/),
    })
  })
})

describe('i18n import', () => {
  test('takes a PO file back, message by message, and says where', async () => {
    await begun()
    writeFileSync('back.po', read())
    translate(text, '', 'back.po')
    translate('The second paragraph stays as it is.', 'Второй абзац не меняется.', 'back.po')
    const { exitCode, output } = await i18n('import', 'back.po')
    expect(exitCode).toBe(0)
    expect(output).toMatch(
      /^back\.po: 1 taken, \d+ unchanged\n {2}back\.po:\d+ {2}unchanged {2}`The campaign .* came back empty/,
    )
    expect(read()).toContain('msgstr "Второй абзац не меняется."')
    expect(read()).toContain('msgstr "Спокойно на 11\u00a0953 участках."')
    expect((await i18n('import', 'back.po')).output).toContain('translations/ru.po: nothing changes')
  })

  test('takes a CSV file back', async () => {
    await i18n('init')
    const id = /id (\w+)\n.*\nmsgid "The campaign/.exec(read())?.[1]
    writeFileSync('back.csv', `id,source,translation\n${id},"${text}",Спокойно\n`)
    const { output } = await i18n('import', 'back.csv')
    expect(output).toMatch(/^back\.csv: 1 taken/)
  })

  test.each([
    [['none.po'], 2, /can't be read/],
    [['back.docx'], 2, /expected a PO, XLIFF or CSV file/],
    [[], 2, /expected the files that came back/],
    [['kk.po'], 1, /Unexpected language `kk` in `kk\.po`, expected `ru`/],
  ])('of %j takes nothing', async (files, exitCode, talk) => {
    await begun()
    writeFileSync('back.docx', '')
    writeFileSync('kk.po', read().replace('Language: ru', 'Language: kk'))
    const before = read()
    expect(await i18n('import', ...files)).toMatchObject({ exitCode, talk })
    expect(read()).toBe(before)
  })

  test('of a broken file takes nothing, and says what is wrong', async () => {
    await begun()
    const before = read()
    writeFileSync('back.po', `${before}\nmsgid "unfinished\n`)
    const { exitCode, output } = await i18n('import', 'back.po')
    expect(exitCode).toBe(1)
    expect(output).toMatch(/back\.po:\d+/)
    expect(read()).toBe(before)
  })
})
