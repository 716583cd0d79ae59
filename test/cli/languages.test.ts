import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { fill, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ru\\n"\n'
const whole = `${head}
msgctxt "front:title"
msgid "A Report"
msgstr "Отчёт"

msgctxt "heading"
msgid "Media"
msgstr "СМИ"

#, python-brace-format
msgid "Media are free.{fn_law}"
msgstr "СМИ свободны{fn_law}."

msgid "By law."
msgstr "По закону."
`
const files = {
  'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [ru]\nstatus: final\n',
  'sections/media.md': '---\nid: media\ntitle: Media\n---\n\nMedia are free.[^law]\n\n[^law]: By law.\n',
  'translations/ru.po': whole,
}

let project = ''

beforeEach(() => {
  project = workingFolder()
})

function report(texts: Readonly<Record<string, string>>): void {
  mkdirSync(join(project, 'content'), { recursive: true })
  fill(join(project, 'content', 'one'), texts)
}

/** The web pages that a build makes, by language. */
function pages(): Readonly<Record<string, string>> {
  const published = textsIn(join(project, 'dist', 'one'))
  return Object.fromEntries(Object.entries(published).map(([path, text]) => [path.split('/')[0] ?? path, text]))
}

const build = ['build', '--format', 'html']

describe('a report in several languages', () => {
  test('is built in all of them, and the build says that nothing is missing', async () => {
    report(files)
    const { exitCode, output } = await rapporteur(build)
    expect(exitCode).toBe(0)
    expect(output).toMatch(/1 note, 0 recommendations, as in English, all translated/)
    expect(Object.keys(pages())).toEqual(['en', 'ru'])
    expect(pages()['ru']).toContain('СМИ свободны')
  })

  test('is built in those that are named', async () => {
    report(files)
    expect(await rapporteur([...build, '--lang', 'ru'])).toMatchObject({ exitCode: 0 })
    expect(Object.keys(pages())).toEqual(['ru'])
  })

  test('leads from each to the others, for readers and for search engines', async () => {
    report(files)
    await rapporteur(build)
    expect(pages()['en']).toContain('<link rel="alternate" hreflang="ru" href="../ru/report.html">')
    expect(pages()['ru']).toContain('<link rel="alternate" hreflang="en" href="../en/report.html">')
    expect(pages()['ru']).toMatch(/<a [^>]*href="\.\.\/en\/report\.html"[^>]*>English<\/a>/)
  })

  test('tells programs what is a translation of what', async () => {
    report(files)
    await rapporteur(build)
    expect(pages()['ru']).toContain(
      '"translationOfWork":{"@type":"Report","name":"A Report","inLanguage":"en","url":"../en/report.html"}',
    )
    expect(pages()['en']).not.toContain('translationOfWork')
  })

  test('says in the translation that it is one, in the words of the manifest or its own', async () => {
    report(files)
    await rapporteur(build)
    expect(pages()['ru']).toContain('Неофициальный перевод. Язык оригинала: английский.')
    expect(pages()['en']).not.toContain('translation-notice"')
    const notice = 'The English text counts.'
    report({
      ...files,
      'report.yaml': `${files['report.yaml']}translation-notice: ${notice}\n`,
      'translations/ru.po': `${whole}\nmsgctxt "front:translation-notice"\nmsgid "${notice}"\nmsgstr "Действует английский текст."\n`,
    })
    await rapporteur(build)
    expect(pages()['ru']).toContain('>Действует английский текст.</p>')
  })

  test('is published although a part of it is not translated, which it says', async () => {
    report({ ...files, 'translations/ru.po': whole.replace('msgstr "По закону."', 'msgstr ""') })
    const { output } = await rapporteur(build)
    expect(output).toMatch(/as in English, 75% of the words translated/)
    expect(pages()['ru']).toContain('<span lang="en" dir="ltr" class="untranslated">By law.</span>')
    expect(pages()['ru']).toContain('Переведено 75\u00a0% текста.')
  })

  test('is not published with --strict while a part of it is not translated', async () => {
    report({ ...files, 'translations/ru.po': whole.replace('msgstr "По закону."', 'msgstr ""') })
    const { exitCode, talk } = await rapporteur([...build, '--strict'])
    expect(exitCode).toBe(1)
    expect(talk).toContain('75% of the words of `one` are translated into ru, expected all')
    expect(talk).toContain('`rapporteur i18n status content/one` says what is left')
    expect(textsIn(project)).not.toHaveProperty('dist/one/en/report.html')
  })

  test('prints the source where a translation has lost a note, and says so', async () => {
    report({ ...files, 'translations/ru.po': whole.replace('свободны{fn_law}', 'свободны') })
    const { exitCode, talk } = await rapporteur(build)
    expect(exitCode).toBe(0)
    expect(talk).toContain(
      '1 translation into ru is broken, and its source is printed instead; `rapporteur i18n check content/one` shows it',
    )
    expect(pages()['ru']).toContain('class="untranslated">Media are free.')
    expect(pages()['ru']).toContain('href="#note-1"')
  })

  test('is built from a file that is not tidy, and the build says where to read of it', async () => {
    report({ ...files, 'translations/ru.po': `\ufeff${whole}` })
    const { exitCode, talk } = await rapporteur(build)
    expect(exitCode).toBe(0)
    expect(talk).toContain('1 warning in content/one; `rapporteur i18n check content/one` shows it')
  })

  test('without the file of a translation is not built, and nothing is replaced', async () => {
    const { 'translations/ru.po': _, ...others } = files
    report(others)
    const { exitCode, talk } = await rapporteur(build)
    expect(exitCode).toBe(1)
    expect(talk).toContain('`translations/ru.po` is missing, although `languages` in report.yaml names ru')
    expect(talk).toContain('`rapporteur i18n init content/one --lang ru` writes it')
    expect(textsIn(project)).not.toHaveProperty('dist/one/en/report.html')
  })

  test('with a file that is cut off is not built, and the line is shown', async () => {
    report({ ...files, 'translations/ru.po': whole.slice(0, -6) })
    const { exitCode, talk } = await rapporteur(build)
    expect(exitCode).toBe(1)
    expect(talk).toContain('content/one/translations/ru.po:19:8 ')
    expect(textsIn(project)).not.toHaveProperty('dist/one/en/report.html')
  })

  test('can be looked at in a language that it is not published in yet', async () => {
    report({ ...files, 'report.yaml': 'title: A Report\nlanguage: en\nstatus: final\n' })
    expect(await rapporteur([...build, '--lang', 'ru'])).toMatchObject({ exitCode: 0 })
    expect(pages()['ru']).toContain('СМИ свободны')
    await rapporteur(build)
    expect(pages()['en']).not.toContain('hreflang')
  })

  test('is not built in a language in which the theme has no words', async () => {
    report({ ...files, 'translations/uz.po': whole.replace('Language: ru', 'Language: uz') })
    const { exitCode, talk } = await rapporteur([...build, '--lang', 'uz'])
    expect(exitCode).toBe(1)
    expect(talk).toContain('Unexpected language `uz`, in which the theme `house` has no words')
  })

  test('has no other languages', async () => {
    report(files)
    const { exitCode, talk } = await rapporteur([...build, '--lang', 'fr'])
    expect(exitCode).toBe(2)
    expect(talk).toContain('It exists in en, ru; `rapporteur i18n init` begins another')
  })

  test('has translations whose tags are written in one way, which is said', async () => {
    report(files)
    const { exitCode, talk } = await rapporteur(['i18n', 'init', 'content/one', '--lang', 'pt_br'])
    expect({ exitCode, talk }).toMatchObject({ exitCode: 2, talk: expect.stringContaining('Write `pt-BR`.') })
    expect(Object.keys(textsIn(join(project, 'content')))).toHaveLength(3)
  })
})
