import { describe, expect, test } from 'vitest'
import { check } from '../../../src/core/lint/index.ts'
import { htmlOf, reportOfText } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

/** The text of one section, without the section around it. */
function html(text: string): string {
  return htmlOf(reportOfText(text)).sections.join('')
}

function messagesOf(text: string): string[] {
  return check(reportOfText(text)).map((message) => message.text)
}

describe('headings', () => {
  test('stand one level below those of Markdown, because the title of the report is the first', () => {
    expect(html('---\ntitle: Media\n---\n\n## Press {#press}\n\n###### Deep')).toContain(
      '<h3 id="press"><span class="number">A</span> Press</h3>',
    )
    expect(html('---\ntitle: Media\n---\n\n###### Deep')).toContain('<h6 id="a-deep">Deep</h6>')
  })

  test('leave the anchor of a title to its section', () => {
    const section = html('---\nid: media\ntitle: Media\n---\n\nText.')
    expect(section).toContain(
      '<section id="media" class="section"><div class="heading"><h2><span class="number">I</span> Media</h2>',
    )
    expect(section).toContain('<a class="permalink" href="#media" aria-label="Link to section I"></a>')
  })

  test('offer a permalink only where the author gave an id', () => {
    expect(html('---\ntitle: A\n---\n\n## Fixed {#fixed}')).toContain('href="#fixed"')
    expect(html('---\ntitle: A\n---\n\n## Loose')).not.toContain('href="#loose"')
  })

  test('of annexes say that they are annexes', () => {
    const report = reportOfTexts({
      'report.yaml': 'title: T\nlanguage: en\nannexes: [results]',
      'sections/results.md': '---\ntitle: Results\n---\n\nText.',
    })
    expect(htmlOf(report).sections.join('')).toContain('<span class="number">Annex I</span> Results')
  })
})

describe('code', () => {
  test('stands with a line separator for a language, which names none', () => {
    expect(html('~~~ \u2028\nx = 1\n~~~')).toContain('x = 1')
    expect(messagesOf('~~~ \u2028\nx = 1\n~~~')).toContain(
      'Unexpected line separator (U+2028) behind a fence, where it is not printed',
    )
  })
})

describe('notes', () => {
  const page = htmlOf(
    reportOfText('One.[^a] Two.[^b] Again.[^a]\n\n[^a]: First.\n\n    Second paragraph.\n\n[^b]: Other.'),
  )

  test('are called by a raised link with a name of its own', () => {
    expect(page.sections.join('')).toContain(
      '<sup class="note-call"><a id="note-1-call" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>',
    )
  })

  test('lead back to each of their calls', () => {
    expect(page.notes[0]).toContain('href="#note-1-call" role="doc-backlink" aria-label="Back to reference 1, call 1"')
    expect(page.notes[0]).toContain(
      'href="#note-1-call-2" role="doc-backlink" aria-label="Back to reference 1, call 2"',
    )
    expect(page.notes[1]).toBe(
      '<p>Other. <a class="back-link" href="#note-2-call" role="doc-backlink" aria-label="Back to reference 2">↑</a></p>',
    )
  })

  test('called inside a link stand between its halves, because links cannot be nested', () => {
    expect(html('[before[^a]after](https://example.org)\n\n[^a]: N.')).toMatch(
      /<a href="https:\/\/example\.org">before<\/a><sup.*<\/sup><a href="https:\/\/example\.org">after<\/a>/,
    )
  })

  test('find the link definitions of their file', () => {
    const notes = htmlOf(reportOfText('A.[^a]\n\n[^a]: See [the law][law].\n\n[law]: https://example.org/law')).notes
    expect(notes.join('')).toContain('<a href="https://example.org/law">the law</a>')
  })
})

describe('recommendations', () => {
  const page = htmlOf(
    reportOfTexts({
      'report.yaml': 'title: T\nlanguage: en\nsections: [media, all]\nrecommendations:\n  priority: [second]',
      'sections/media.md': [
        '---\ntitle: Media Freedom\nshort-title: Media\n---',
        ':::recommendation{#first to="Parliament"}\nPass a law.[^a]\n:::',
        ':::recommendation{#second}\nDo this *now*.\n:::',
        '[^a]: Note.',
      ].join('\n\n'),
      'sections/all.md':
        '---\ntitle: All\n---\n\n## Priority\n\n::recommendations{list=priority}\n\n## Other\n\n::recommendations{list=other by=group}',
    }),
  )
  const [argued = '', lists = ''] = page.sections

  test('stand in a group that is named by their number, with who should act and the way to the list', () => {
    expect(argued).toContain('<div class="recommendation" id="first" role="group" aria-label="Recommendation 2">')
    expect(argued).toContain('<span>To: Parliament</span> <a href="#recommendation-2">See in list</a>')
    expect(argued).toContain(
      '<a href="#second">Recommendation <span class="number">1</span></a> <span class="tag">Priority</span>',
    )
  })

  test('are listed in the same words, with the way back', () => {
    expect(lists).toContain('<ol class="recommendation-list" start="1"><li id="recommendation-1" value="1">')
    expect(lists).toContain('<p>Do this <em>now</em>.</p>')
    expect(lists).toContain('From <a href="#first">section\u00a0I, Media</a>')
  })

  test('are listed under their groups one level below the heading above', () => {
    expect(lists).toContain('<h4 class="group-heading">Media</h4>')
  })

  test('keep the anchors of their note calls where they are argued', () => {
    expect(lists).toContain('<sup class="note-call"><a href="#note-1"')
    expect(page.page.match(/id="note-1-call"/g)).toHaveLength(1)
  })

  test('lead to no list where none is printed', () => {
    expect(html(':::recommendation{#r}\nDo.\n:::')).not.toContain('See in list')
  })
})

describe('references', () => {
  test('print what they point at', () => {
    const report = reportOfTexts({
      'report.yaml': 'title: T\nlanguage: en\nsections: [a, b]',
      'sections/a.md': '---\ntitle: A\n---\n\n[](#b), [section {number}, p. {page}](#b)',
      'sections/b.md': '---\ntitle: The *B*\n---\n',
    })
    expect(htmlOf(report).sections[0]).toContain(
      '<p><a href="#b"><em>The <em>B</em></em></a>, <a href="#b">section\u00a0II, p. II</a></p>',
    )
  })
})

describe('pictures', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

  test('are put into the page, their type told by their bytes', () => {
    const report = reportOfTexts({ 'sections/a.md': '![A map](media/map.jpg)', 'media/map.jpg': png })
    expect(htmlOf(report).sections.join('')).toContain('<img src="data:image/png;base64,iVBORw0KGgoAAA==" alt="A map">')
  })

  test('with an id, alone in a paragraph, are figures with a caption', () => {
    const report = reportOfTexts({ 'sections/a.md': '![A map](m.png "The map"){#map}', 'm.png': png })
    expect(htmlOf(report).sections.join('')).toMatch(
      /<figure id="figure-1"><img src="data:[^"]*" alt="A map"><figcaption>.*Figure\u00a01\..*The map<\/figcaption><\/figure>/,
    )
  })

  test('that only decorate have no words', () => {
    const report = reportOfTexts({ 'sections/a.md': '![Leaf](m.png){decorative}', 'm.png': png })
    expect(htmlOf(report).sections.join('')).toContain('alt=""')
  })
})

describe('safety', () => {
  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'a link to %s leads nowhere, and its words stay',
    (url) => expect(html(`[words](<${url}>)`)).toContain('<a>words</a>'),
  )

  test.each(['__proto__', 'constructor', 'location', 'hasOwnProperty', 'محتوى', '🗺️'])(
    'an id %s is an id like any other',
    (id) => {
      const section = html(`:::recommendation{id="${id}"}\nDo.\n:::\n\n[here](<#${id}>)`)
      expect(section).toContain(`id="${id}"`)
      expect(section).toContain(`<a href="#${id}">here</a>`)
    },
  )

  test('no id stands twice in a page', () => {
    const { page } = htmlOf(reportOfText('## A {#report-notes}\n\n## B {#same}\n\n## C {#same}\n\nX[^a]\n\n[^a]: N.'))
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('front matter', () => {
  test('marks a section that is a draft', () => {
    expect(html('---\ntitle: A\nstatus: draft\n---\n')).toContain('<p class="stamp">Draft</p>')
  })
})
