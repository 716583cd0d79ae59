import { drawWhenSeen } from './draw-when-seen.js'
import { byId, counted, create, inCode, link } from './elements.js'
import { openSource } from './open-source.js'

/** What is wrong: errors in a strip above the page, and everything in a list. */
export function showProblems(status, isPageShown) {
  showStrip(status, isPageShown)
  showButton(status)
  drawWhenSeen(byId('problems'), () => drawList(status))
}

/** How many errors the strip describes. */
const most = 5

let shown = ''

function showStrip({ held, problems, errors }, isPageShown) {
  const wrong = problems.filter(({ severity }) => severity === 'error')
  const head = headOf(held, isPageShown)
  // What is the same is not put there anew, lest it be read out again.
  const next = JSON.stringify([head, wrong])
  if (errors > 0 && next === shown) return
  shown = errors > 0 ? next : ''
  const rest = wrong.length - most
  byId('strip').replaceChildren(
    ...(errors > 0 ? [create('p', 'strip-head', head), ...wrong.slice(0, most).map(described)] : []),
    ...(rest > 0 ? [create('p', 'more', `And ${counted(rest, 'other error')}, which stand under Problems.`)] : []),
  )
}

function headOf(held, isPageShown) {
  if (!held) return 'Mend this; as it is, nothing can be published.'
  return isPageShown
    ? 'This is the last good page. Mend this, and it goes on.'
    : 'The page is shown as soon as this is mended.'
}

function showButton({ errors, warnings }) {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean)
  byId('problems-name').textContent = counts.join(', ') || 'No problems'
  // Where there is no room for words.
  byId('problems-count').textContent = errors || warnings || ''
  byId('problems-button').dataset.state = errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'none'
}

const groups = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Remarks'],
]

function drawList({ problems }) {
  const list = byId('problems-list')
  const open = new Set([...list.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key))
  const shownGroups = groups.flatMap(([wanted, name]) => {
    const found = problems.filter(({ severity }) => severity === wanted)
    return found.length === 0 ? [] : [create('h3', wanted, name), ...found.map((one) => folded(one, open))]
  })
  list.replaceChildren(...(shownGroups.length > 0 ? shownGroups : [create('p', 'nothing', 'Nothing is wrong.')]))
}

function folded(problem, open) {
  const { severity, text, place } = problem
  const where = place ? `${place.file}:${place.line}` : ''
  const summary = create('summary', '', create('span', 'text', ...inCode(text)))
  if (where) summary.append(' ', create('span', 'at', where))
  const details = create('details', '', summary, create('div', 'problem', ...detailsOf(problem)))
  details.dataset.key = `${text} ${where}`
  details.open = severity === 'error' || open.has(details.dataset.key)
  return details
}

function described(problem) {
  return create('div', 'problem', create('p', 'text', ...inCode(problem.text)), ...detailsOf(problem))
}

function detailsOf({ hint, rule, place }) {
  const details = []
  if (place) {
    const { file, line, column } = place
    const where = link('where', `${file}:${line}:${column}`, () => openSource({ file, line, column }))
    where.title = 'Open in the editor'
    const [before, marked, after] = place.quoted
    const quoted = create(
      'pre',
      '',
      create('span', 'line', String(line)),
      before,
      create('mark', '', marked || ' '),
      after,
    )
    details.push(create('p', '', where), quoted)
  }
  const ends = [
    ...(hint ? [create('span', 'hint', ...inCode(hint))] : []),
    ...(rule ? [create('code', 'rule', rule)] : []),
  ]
  if (ends.length > 0) details.push(create('p', 'ends', ...ends.flatMap((one) => [one, ' '])))
  return details
}
