import { describe, expect, test } from 'vitest'
import type { Message } from '../../../../src/core/message.ts'
import { elementsIn, type HtmlElement, parsePage, textIn } from '../../../support/html-tree.ts'
import { pick, randomFrom } from '../../../support/random.ts'
import { lightTheme, linesOfHead, reviewOf } from '../../../support/reviewed.ts'

/** The texts of a page in their order, as a reader of HTML finds them. */
function unitsIn(page: string) {
  const tree = parsePage(page)
  return withClass(tree, 'unit').map((unit) => ({
    classes: classesOf(unit),
    id: unit.attributes['id'],
    facets: unit.attributes['data-is'],
    source: childOf(unit, 'source'),
    translation: childOf(unit, 'translation'),
    all: textIn(unit),
    element: unit,
  }))
}

function withClass(tree: HtmlElement, name: string): HtmlElement[] {
  return [...elementsIn(tree)].filter((element) => classesOf(element).includes(name))
}

function classesOf({ attributes }: HtmlElement): readonly string[] {
  return (attributes['class'] ?? '').split(' ')
}

function childOf(unit: HtmlElement, name: string): string {
  const [child] = withClass(unit, name)
  return child ? written(child) : ''
}

/** Its content, tags without attributes. */
function written({ children }: HtmlElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : `<${child.tag}>${written(child)}</${child.tag}>`))
    .join('')
}

function messageAt(line: number, severity: Message['severity'] = 'warning'): Message {
  const point = { line, column: 1 }
  const place = { file: 'translations/ru.po', start: point, end: point }
  return {
    rule: 'translation-keeps-numbers',
    severity,
    place,
    text: 'Unexpected `7`, expected `8`',
    hint: 'Look at `8`',
  }
}

const entry = (source: string, translation: string, above = '') =>
  `${above}msgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(translation)}\n`

describe('source and translation', () => {
  test('stand beside each other as readers will see them', () => {
    const [unit] = unitsIn(
      reviewOf(
        'One *two* **three** `four`.',
        entry('One <em>two</em> <b>three</b> <code>four</code>.', '<b>Три</b> <em>два</em> <code>four</code> один.'),
      ),
    )
    expect(unit?.source).toBe('One <em>two</em> <strong>three</strong> <code>four</code>.')
    expect(unit?.translation).toBe('<strong>Три</strong> <em>два</em> <code>four</code> один.')
  })

  test('say their language and direction', () => {
    const page = reviewOf('One.', entry('One.', 'واحد.'), { language: 'ar' })
    expect(page).toMatch(
      /<div class="source" lang="en" dir="ltr">One\.<\/div>\n<div class="translation" lang="ar" dir="rtl">واحد\.<\/div>/,
    )
  })

  test('have the number of a note as its call, and the note with its translation right below', () => {
    const page = reviewOf(
      'One.[^a]\n\n[^a]: A note.',
      `${entry('One.{fn_a}', 'Один{fn_a}.')}\n${entry('A note.', 'Сноска.')}`,
    )
    const [group, ...others] = withClass(parsePage(page), 'group')
    const [text, note] = unitsIn(page)
    expect(others).toEqual([])
    expect(group && withClass(group, 'unit')).toHaveLength(2)
    expect(text?.translation).toBe('Один<sup><a>1</a></sup>.')
    expect(page).toContain(`<a href="#${note?.id}" aria-label="Note 1">`)
    expect(note?.translation).toBe('Сноска.')
  })

  test('say what a note is about whose text stands elsewhere', () => {
    const units = unitsIn(reviewOf('One.[^a]\n\nTwo.[^a]\n\n[^a]: A note.', ''))
    expect(units.map(({ all }) => all.includes('Note 1 A note.'))).toEqual([false, false, true])
  })

  test('lead to the addresses of links, and only to safe ones', () => {
    const page = reviewOf('[One](https://example.org/a) [two](javascript:alert(1)).', '')
    expect(page).toContain('<a href="https://example.org/a">One</a>')
    expect(page).not.toContain('href="javascript:')
  })

  test('show a mark that the text does not have as it is written', () => {
    const translate = (translation: string) =>
      unitsIn(reviewOf('*One* two.', entry('<em>One</em> two.', translation)))[0]?.translation
    expect(translate('{fn_b} <em>Один</em>')).toBe('<span>{fn_b}</span> <em>Один</em>')
    expect(translate('<b>Один</b>')).toBe('<span><b></span>Один<span></b></span>')
    expect(translate('<em>Один')).toBe('<span><em></span>Один')
    expect(translate('Один</em>')).toBe('Один<span></em></span>')
  })

  test('of any depth are shown', () => {
    const deep = '<em>'.repeat(5000)
    expect(unitsIn(reviewOf('*One*.', entry('<em>One</em>.', `${deep}x`)))[0]?.all).toContain(`${deep}x`)
  })
})

describe('each text', () => {
  test('has its state', () => {
    const po = [
      entry('One.', 'Один.'),
      entry('Two.', ''),
      entry('Three.', 'Три.', '#, fuzzy\n'),
      entry('Four.', 'Четыре.'),
    ]
    const messages = [messageAt(linesOfHead + 12, 'error')]
    const units = unitsIn(reviewOf('One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.', po.join('\n'), { messages }))
    expect(units.map(({ classes }) => classes[1])).toEqual(['translated', 'empty', 'fuzzy', 'faulty', 'empty'])
    expect(units.map(({ facets }) => facets)).toEqual(['', 'todo', 'todo fuzzy', 'todo findings', 'todo'])
  })

  test('has what was found in its lines below it, those of its comments too', () => {
    const po = `${entry('One.', 'Один.')}\n${entry('Two.', 'Два.', '# rapporteur: ok numbers\n')}`
    const messages = [messageAt(linesOfHead + 3), messageAt(linesOfHead + 4), messageAt(linesOfHead + 6)]
    const [one, two] = unitsIn(reviewOf('One.\n\nTwo.', po, { messages }))
    const [count, other] = [one, two].map((unit) => unit && withClass(unit.element, 'warning').length)
    expect([count, other]).toEqual([1, 2])
    expect(one?.all).toContain('Unexpected 7, expected 8 Look at 8')
  })

  test('has the words that changed since it was translated', () => {
    const [unit] = unitsIn(
      reviewOf(
        'Some new *words* here.',
        entry('Some new <em>words</em> here.', 'Слова.', '#, fuzzy\n#| msgid "Some old words here."\n'),
      ),
    )
    expect(unit && childOf(unit.element, 'changed')).toContain('<p>Some <del>old</del><ins>new</ins> words here.</p>')
  })

  test('has the numbers of notes among these words, and no emphasis', () => {
    const po = entry(
      'Some <em>new</em> words.{fn_a}',
      'Слова{fn_a}.',
      '#, fuzzy\n#| msgid "Some <b>new</b> words{fn_a}, {fn_b}."\n',
    )
    const [unit] = unitsIn(reviewOf('Some *new* words.[^a]\n\n[^a]: A note.', po))
    expect(unit && childOf(unit.element, 'changed')).toContain('Some new words<del>[1], {fn_b}</del>.<ins>[1]</ins>')
  })

  test('has the comments of translators and of the author', () => {
    const [unit] = unitsIn(
      reviewOf('<!-- i18n: The name of a law. -->\n\nOne.', entry('One.', 'Один.', '# Seen by the lawyer.\n')),
    )
    expect(unit?.all).toContain('From the author The name of a law.')
    expect(unit?.all).toContain('From the translator Seen by the lawyer.')
  })

  test('of a recommendation says its number, and stands with the others of it', () => {
    const page = reviewOf('::::recommendation{#a to="the court"}\nDo it.\n\nDo more.\n::::', '')
    expect(withClass(parsePage(page), 'group')).toHaveLength(1)
    for (const { all, facets } of unitsIn(page)) {
      expect(all).toContain('Recommendation 1')
      expect(facets).toContain('recommendations')
    }
  })
})

describe('the page', () => {
  test('says what was found in the file as a whole', () => {
    expect(textIn(parsePage(reviewOf('One.', entry('One.', 'Один.'), { messages: [messageAt(3)] })))).toMatch(
      /The file as a whole\s+warning Unexpected 7/,
    )
  })

  test('says how far the translation is', () => {
    const page = textIn(parsePage(reviewOf('One.\n\nTwo.\n\nThree.', entry('One.', 'Один.'))))
    expect(page).toContain('1 of 3 texts are translated33 %')
  })

  test('grows as its texts do', () => {
    const sizeOf = (count: number) => {
      const texts = Array.from({ length: count }, (_, index) => `Text ${1000 + index} of the report.[^a]`)
      return reviewOf(`${texts.join('\n\n')}\n\n[^a]: A note.`, '').length
    }
    const [none, some, more] = [sizeOf(1), sizeOf(201), sizeOf(401)]
    expect((more - none) / (some - none)).toBeLessThan(2.05)
  })

  test('is the same each time', () => {
    expect(reviewOf('One.', entry('One.', 'Один.'))).toBe(reviewOf('One.', entry('One.', 'Один.')))
  })

  test('of a theme with a slip is not made, and the slip is shown', () => {
    const theme = { ...lightTheme, review: { ...lightTheme.review, page: '<p>{{#if tilte}}x{{/if}}</p>' } }
    expect(() => reviewOf('One.', '', { theme })).toThrow('Unexpected `tilte` in templates/house/review.hbs:1:10')
  })
})

describe('what translators write', () => {
  const hostile = [
    ...[
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '<a1 href="x">',
      '<style>*{}',
    ],
    ...[
      'javascript:alert(1)',
      '</div></main>',
      '{{title}}',
      '{{{script}}}',
      '<!--',
      ']]>',
      '&lt;b&gt;',
      '</em>',
      '<em>',
      '{fn_a}',
      '/*<fonts>*/',
      '$&',
    ],
  ]

  test('is text only, whatever it says and wherever it stands', () => {
    const random = randomFrom(7)
    const plain = tagsOf(reviewOf('*One* two.', entry('<em>One</em> two.', 'x', '# x\n')))
    for (let turn = 0; turn < 60; turn++) {
      const text = Array.from({ length: 4 }, () => pick(random, hostile)).join('')
      const page = reviewOf('*One* two.', entry('<em>One</em> two.', text, `# ${text}\n`), { messages: [] })
      const added = [...tagsOf(page)].filter((tag) => !plain.has(tag))
      expect(added.filter((tag) => !['span.wrong', 'em'].includes(tag))).toEqual([])
      expect(unitsIn(page)[0]?.all).toContain(`From the translator ${text}`)
    }
  })

  function tagsOf(page: string): Set<string> {
    return new Set(
      [...elementsIn(parsePage(page))].flatMap(({ tag, attributes }) => {
        const names = Object.keys(attributes).filter((name) => /^on|^(?:src|style)$/.test(name))
        return [attributes['class'] === 'wrong' ? 'span.wrong' : tag, ...names]
      }),
    )
  }
})
