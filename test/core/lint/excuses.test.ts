import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const head = '---\ntitle: Media\n---\n\n'

function messagesOf(texts: Readonly<Record<string, string>>): readonly string[] {
  return check(compile(sourcesOf(texts), { words: houseWords })).map(
    ({ rule, place }) => `${place.file}:${place.start.line} ${rule}`,
  )
}

function messagesIn(text: string): readonly string[] {
  return messagesOf({ 'sections/a.md': head + text }).map((message) => message.replace('sections/a.md:', ''))
}

test('a comment of its own excuses the next block', () => {
  const excuse = '<!-- check-off: typed-reference-is-a-link because it is another Table 3 -->'
  expect(messagesIn(`${excuse}\n\nSee Table 3.\n\nSee Table 3.`)).toEqual(['9 typed-reference-is-a-link'])
  expect(messagesIn(`${excuse}\nSee Table 3.\n\nSee Table 3.`)).toEqual(['8 typed-reference-is-a-link'])
  expect(messagesIn(`${excuse}\n\n- One\n\n  See Table 3.\n- Two\n  > - See Table 4.`)).toEqual([])
})

test('an excuse before a heading is for that heading alone', () => {
  const excuse = '<!-- check-off: heading-steps-down because the form asks for it -->'
  expect(messagesIn(`${excuse}\n\n#### One\n\n## Two\n\n#### Three`)).toEqual(['11 heading-steps-down'])
})

test('several excuses stand above one block', () => {
  const excuses = [
    '<!-- check-off: heading-steps-down because a -->',
    '<!-- a remark -->',
    '<!-- check-off: heading-has-words because b -->',
  ]
  expect(messagesIn(`${excuses.join('\n\n')}\n\n#### ***!***`)).toEqual([])
})

test('a comment among words excuses its paragraph, heading or row', () => {
  const excuse = '<!-- check-off: typed-reference-is-a-link because it is another one -->'
  expect(messagesIn(`See Table 3.\nOr so. ${excuse}\n\nSee Table 3.`)).toEqual(['8 typed-reference-is-a-link'])
  expect(messagesIn(`## See Table 3 ${excuse}`)).toEqual([])
  expect(messagesIn(`| a |\n| - |\n| See Table 3 ${excuse} |\n| See Table 4 |`)).toEqual([
    '8 typed-reference-is-a-link',
  ])
})

test('one excuse names several rules', () => {
  const excuse = '<!-- check-off: heading-steps-down, heading-has-words because the form asks for it -->'
  expect(messagesIn(`${excuse}\n\n#### ***!***`)).toEqual([])
})

test('an excuse before an include is for all that it includes', () => {
  const texts = {
    'sections/a.md': `${head}<!-- check-off: typed-reference-is-a-link because they are others -->\n\n::include{src=about.md}`,
    'about.md': 'See Table 3.\n\nSee Table 4.',
  }
  expect(messagesOf(texts)).toEqual([])
})

test('an excuse without a reason does not count', () => {
  const messages = ['5 excuse-has-a-reason', '7 typed-reference-is-a-link']
  expect(messagesIn('<!-- check-off: typed-reference-is-a-link -->\n\nSee Table 3.')).toEqual(messages)
  expect(messagesIn('<!-- check-off: typed-reference-is-a-link because -->\n\nSee Table 3.')).toEqual(messages)
})

test('an excuse that excuses nothing is said to be needless', () => {
  const excuse = '<!-- check-off: typed-reference-is-a-link because it is another one -->'
  expect(messagesIn(`${excuse}\n\nSee the table.`)).toEqual(['5 excuse-is-needed'])
  expect(messagesIn(`See the table.\n\n${excuse}`)).toEqual(['7 excuse-is-needed'])
})

test('an excuse from a rule that is switched off is not judged', () => {
  const texts = {
    'report.yaml': 'title: A Report\nlanguage: en\nchecks:\n  typed-reference-is-a-link: off\n',
    'sections/a.md': `${head}<!-- check-off: typed-reference-is-a-link because it is another one -->\n\nSee Table 3.`,
  }
  expect(messagesOf(texts)).toEqual([])
})

test('an excuse from a rule that does not exist is an error', () => {
  expect(messagesIn('<!-- check-off: typed-reference because it is another one -->\n\nText.')).toEqual([
    '5 check-is-known',
  ])
})

test('a comment in YAML excuses the next line', () => {
  const texts = {
    'report.yaml': [
      'title: A Report',
      'language: en',
      'sections:',
      '  - a',
      '  # check-off: section-exists because it is still being written',
      '  # By Tuesday.',
      '  - b',
      '  - c',
    ].join('\n'),
    'sections/a.md': `${head}Text.`,
  }
  expect(messagesOf(texts)).toEqual(['report.yaml:8 section-exists'])
})

test('a comment in front matter excuses the next line', () => {
  const title = 'title: See Table 3'
  const text = (excuse: string) => `---\n${excuse}${title}\n---\n\nText.`
  expect(messagesOf({ 'sections/a.md': text('') })).toEqual(['sections/a.md:2 typed-reference-is-a-link'])
  const excuse = '# check-off: typed-reference-is-a-link because it is a title\n'
  expect(messagesOf({ 'sections/a.md': text(excuse) })).toEqual([])
})
