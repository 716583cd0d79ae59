import { chosen, remember } from './chosen.js'
import { byId } from './elements.js'
import { goToAnchorOnPages } from './go-to-anchor-on-pages.js'
import { areTogether, keepTogether } from './keep-together.js'
import { noteReader } from './leader.js'
import { listen } from './listen.js'
import { meet, meetInLanguage, stand, standAndAsk } from './meet.js'
import { loadPages, renewPages, startPages } from './pages-frame.js'
import { changeReport, followStatus, goToAnchor, loadReport, shownVersion, startReport } from './report-frame.js'
import { showFigures } from './show-figures.js'
import { onLanguage, showChosenLanguage, showLanguages } from './show-languages.js'
import { showLook } from './show-look.js'
import { showProblems } from './show-problems.js'

// The preview: shows the report, puts what changed in its place, and says what is wrong. Reads nothing but its own server.

let status

startReport({ chose: choose, changed: stand })
startPages({ renewed: standAndAsk })
keepTogether()
for (const button of document.querySelectorAll('[data-show]')) {
  button.addEventListener('click', () => showView(button.dataset.show))
}
byId('phone').addEventListener('click', () => {
  noteReader()
  byId('phone').ariaPressed = String(document.body.classList.toggle('phone'))
})
onLanguage((language) => {
  choose(language)
  loadReport()
})
showView(chosen.view)

function hear() {
  listen({
    status: show,
    change: changeReport,
    pages: ({ language }) => {
      if (language === chosen.language && chosen.view !== 'html') renewPages()
    },
  })
}

function show(next) {
  // Another run has another word, which only its own page knows.
  if (status && next.run !== status.run) return location.reload()
  // The report is being read for the first time.
  if (!next.problems) return
  status = next
  if (!chosen.language) {
    chosen.language = next.language
    loadPages()
  }
  const { title, look } = next
  document.title = title ? `${title} – preview` : 'Preview'
  byId('title').textContent = title || 'Preview'
  showLook(look)
  showLanguages(next)
  showProblems(next, shownVersion() !== undefined)
  showFigures(next, (anchor) => {
    goToAnchor(anchor)
    if (!areTogether()) goToAnchorOnPages(anchor)
  })
  followStatus(next)
}

function showView(view) {
  noteReader()
  const before = chosen.view
  chosen.view = view
  document.body.dataset.view = view
  byId('html-view').hidden = view === 'pages'
  byId('pages-view').hidden = view === 'html'
  for (const button of document.querySelectorAll('[data-show]')) {
    button.ariaPressed = String(button.dataset.show === view)
  }
  remember(status?.language)
  hear()
  loadPages()
  meet(before)
}

function choose(language) {
  meetInLanguage()
  chosen.language = language
  showChosenLanguage()
  remember(status?.language)
  hear()
  loadPages()
}
