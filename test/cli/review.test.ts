import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { fill, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ru\\n"\n'
const files = {
  'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [ru]\n',
  'sections/media.md': '---\nid: media\ntitle: Media\n---\n\nMedia are free.\n',
  'translations/ru.po': `${head}\nmsgid "Media are free."\nmsgstr "СМИ свободны."\n`,
}

// Where the tests are started; each of them runs elsewhere.
const wordsOfHouse = textsIn('templates/house/words')

let project = ''

beforeEach(() => {
  project = workingFolder()
})

function report(texts: Readonly<Record<string, string>>): void {
  fill(join(project, 'content', 'one'), texts)
}

const review = ['i18n', 'review', 'content/one']

describe('i18n review', () => {
  test('writes a page for each language of the report, and says where', async () => {
    report({
      ...files,
      'report.yaml': files['report.yaml'].replace('[ru]', '[ru, kk]'),
      'translations/kk.po': head.replace('ru', 'kk'),
    })
    const { exitCode, output } = await rapporteur(review)
    expect(exitCode).toBe(0)
    expect(output).toBe('dist/translations/one/ru/review.html\ndist/translations/one/kk/review.html\n')
    expect(textsIn(project)['dist/translations/one/ru/review.html']).toContain('>СМИ свободны.</div>')
    expect(textsIn(project)['dist/translations/one/kk/review.html']).toContain('into Kazakh')
  })

  test('writes it where it is told to, and leaves nothing else', async () => {
    report(files)
    const { output } = await rapporteur([...review, '--lang', 'ru', '--out', 'for editors/ru.html'])
    expect(output).toBe('for editors/ru.html\n')
    expect(Object.keys(textsIn(project)).filter((path) => !path.startsWith('content'))).toEqual(['for editors/ru.html'])
  })

  test('says what checks find in a translation', async () => {
    report({ ...files, 'translations/ru.po': files['translations/ru.po'].replace('свободны', 'свободны{fn_law}') })
    await rapporteur(review)
    const page = textsIn(project)['dist/translations/one/ru/review.html']
    expect(page).toContain('class="unit faulty prose"')
    expect(page).toMatch(/<li class="error"><b>error<\/b> .*<code>\{fn_law\}<\/code>/)
  })

  test('takes the page of the house where the theme of the report has none', async () => {
    report({ ...files, 'report.yaml': `${files['report.yaml']}theme: bare\n` })
    fill(join(project, 'templates', 'bare'), {
      ...Object.fromEntries(Object.entries(wordsOfHouse).map(([path, text]) => [`words/${path}`, text])),
      ...{ 'page.hbs': '<p>', 'style.css': '', 'print.css': '' },
    })
    expect(await rapporteur(review)).toMatchObject({ exitCode: 0 })
    expect(textsIn(project)['dist/translations/one/ru/review.html']).toContain('>СМИ свободны.</div>')
  })

  test('takes those of the theme', async () => {
    report({ ...files, 'report.yaml': `${files['report.yaml']}theme: own\n` })
    fill(join(project, 'templates', 'own'), { 'theme.yaml': 'extends: house\n', 'review.css': '.own { color: red }' })
    await rapporteur(review)
    expect(textsIn(project)['dist/translations/one/ru/review.html']).toContain('.own { color: red }')
  })

  test('without the file of the translation says how to begin one', async () => {
    const { 'translations/ru.po': _, ...others } = files
    report(others)
    const { exitCode, talk } = await rapporteur([...review, '--lang', 'ru'])
    expect(exitCode).toBe(1)
    expect(talk).toContain('There is no `content/one/translations/ru.po`')
    expect(talk).toContain('`rapporteur i18n init content/one --lang ru`')
    expect(Object.keys(textsIn(project)).filter((path) => path.startsWith('dist'))).toEqual([])
  })

  test('with a file that is cut off shows the line, and writes no page', async () => {
    report({ ...files, 'translations/ru.po': files['translations/ru.po'].slice(0, -6) })
    const { exitCode, talk } = await rapporteur(review)
    expect({ exitCode, talk }).toMatchObject({ exitCode: 1 })
    expect(talk).toContain('content/one/translations/ru.po:7:')
    expect(Object.keys(textsIn(project)).filter((path) => path.startsWith('dist'))).toEqual([])
  })

  test.each([
    [
      'several languages in one file',
      ['--lang', 'ru,kk', '--out', 'a.html'],
      'Unexpected `--out` for several languages',
    ],
    ['a page that is no HTML file', ['--lang', 'ru', '--out', 'a.pdf'], 'expected the name of an HTML file'],
  ])('does not put %s', async (_, options, message) => {
    report(files)
    const { exitCode, talk } = await rapporteur([...review, ...options])
    expect(exitCode).toBe(2)
    expect(talk).toContain(message)
  })
})
