import { drawWhenSeen } from './draw-when-seen.js'
import { byId, create, link } from './elements.js'

const columns = [
  ['words', 'Words'],
  ['notes', 'Notes'],
  // With a place to be divided at, for narrow windows.
  ['recommendations', 'Recommen\u00addations'],
]

/** How much there is in each section; a click on one leads to it. */
export function showFigures({ figures }, goTo) {
  drawWhenSeen(byId('figures'), () => drawFigures(figures, goTo))
}

function drawFigures(figures, goTo) {
  const head = create('tr', '', heading('Section', 'col'), ...columns.map(([, name]) => heading(name, 'col')))
  const rows = figures.map((one) => create('tr', '', sectionOf(one, goTo), ...columns.map(([key]) => cell(one[key]))))
  const sums = columns.map(([key]) => cell(figures.reduce((sum, one) => sum + one[key], 0)))
  const foot = create('tr', '', heading('Together', 'row'), ...sums)
  byId('figures-list').replaceChildren(
    create('table', '', create('thead', '', head), create('tbody', '', ...rows), create('tfoot', '', foot)),
  )
}

function heading(text, scope) {
  const element = create('th', '', text)
  element.scope = scope
  return element
}

function sectionOf({ title, anchor }, goTo) {
  const name = anchor ? link('go', title, () => goTo(anchor)) : title
  const element = heading('', 'row')
  element.append(name)
  return element
}

function cell(number) {
  return create('td', number === 0 ? 'none' : '', number.toLocaleString('en'))
}
