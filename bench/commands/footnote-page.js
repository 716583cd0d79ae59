import { pathToFileURL } from 'node:url'
import { serialize } from 'parse5'
import { project } from '../example.js'
import { element, elementsIn } from './html-tree.js'

/** A page for programs that print CSS: paper, notes at its foot, page numbers in the contents. In the house's fonts. */
export function footnotePage(document) {
  const head = elementsIn(document).find(({ tagName }) => tagName === 'head')
  head.childNodes.push(element('style', {}, [{ nodeName: '#text', value: style() }]))
  return serialize(document)
}

function style() {
  const font = (name) => pathToFileURL(`${project}/templates/house/fonts/${name}.ttf.woff2`)
  return `
@font-face { font-family: Report; src: url(${font('SourceSerif4-Regular')}) }
@font-face { font-family: Report; font-style: italic; src: url(${font('SourceSerif4-It')}) }
@font-face { font-family: Report; font-weight: 600; src: url(${font('SourceSerif4-Semibold')}) }
@page {
  size: A4;
  margin: 27mm 22mm;
  @top-right { content: counter(page); font: 9pt Report }
  @footnote { margin-top: 0; padding-top: 4pt; border-top: .5pt solid }
}
html { font: 10.5pt/1.4 Report }
.cover { break-after: page }
h1, h2, h3, h4, th, strong { font-weight: 600 }
h1 { font-size: 24pt }
h2 { font-size: 16pt; margin: 24pt 0 8pt }
h3 { font-size: 12pt; margin: 16pt 0 6pt }
h2, h3, h4, .heading { break-after: avoid }
p { margin: 0 0 6pt; orphans: 2; widows: 2 }
a { color: inherit; text-decoration: none }
.contents { break-after: page }
.contents ol { list-style: none; padding-left: 5mm }
.contents a::after { content: "  " target-counter(attr(href), page) }
.recommendation { border-left: 2pt solid; padding-left: 4mm; margin: 8pt 0; break-inside: avoid }
figure { margin: 8pt 0 }
table { border-collapse: collapse; width: 100%; font-size: 9pt }
caption, th, td { text-align: left; padding: 2pt 4pt 2pt 0 }
tr { border-bottom: .5pt solid #aaa; break-inside: avoid }
.footnote { float: footnote; font-size: 8.5pt; line-height: 1.3 }
.vh { display: none }
`
}
