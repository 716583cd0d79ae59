// The preview: shows the report, puts what changed in its place, and says what is wrong. Reads nothing but its own server.
const token = document.querySelector('meta[name=preview-token]').content
const byId = (id) => document.getElementById(id)
const create = (name, className, ...children) => {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}
const frame = byId('html-view')
const pagesFrame = byId('pages-view')
const asked = new URLSearchParams(location.search)
const chosen = { view: asked.get('view') ?? 'html', language: asked.get('language') ?? '' }
let status
let events
let frameStyle
/** Changes that came while the page was being loaded. */
let waiting = []
/** The version that is shown; undefined while one is being loaded. */
let shown
/** Where the reader was in a page that is loaded anew. */
let keptPlace

listen()
showView(chosen.view)
fetch('/~/frame.css')
  .then((answer) => answer.text())
  .then((text) => {
    frameStyle = text
    dressFrame()
  })

function listen() {
  events?.close()
  const asPages = chosen.view === 'html' ? 'no' : 'yes'
  events = new EventSource(`/~/events?language=${encodeURIComponent(chosen.language)}&pages=${asPages}`)
  events.addEventListener('status', ({ data }) => showStatus(JSON.parse(data)))
  events.addEventListener('change', ({ data }) => change(JSON.parse(data)))
  events.addEventListener('pages', ({ data }) => tellPages(JSON.parse(data)))
  events.onopen = () => say('')
  events.onerror = () => say('The preview has ended. Start it again; this page will go on.')
}

function say(text) {
  byId('live').textContent = text
  byId('live').classList.toggle('off', text !== '')
}

// The report

function showStatus(next) {
  // Another run has another word, which only its own page knows.
  if (status && next.run !== status.run) return location.reload()
  // The report is being read for the first time.
  if (!next.problems) return
  status = next
  if (!chosen.language) {
    chosen.language = next.language
    loadPages()
  }
  document.title = next.title ? `${next.title} – preview` : 'Preview'
  byId('title').textContent = next.title || 'Preview'
  showLanguages()
  showProblems()
  showFigures()
  if (shown === undefined && waiting !== undefined && !frame.dataset.loading) load()
  else if (shown !== undefined) verify()
  markProblems()
}

/** After an interruption the page may be an older one. */
function verify() {
  if (status.page !== undefined && status.page !== shown && waiting.length === 0) load()
}

function load() {
  const view = frame.contentWindow
  if (shown !== undefined) keptPlace = placeOf(view)
  shown = undefined
  frame.dataset.loading = 'yes'
  const address = `/${encodeURIComponent(chosen.language)}/report.html${view.location.hash}`
  if (view.location.href === 'about:blank') frame.src = address
  else view.location.replace(address)
}

frame.addEventListener('load', () => {
  const view = frame.contentWindow
  const [, language, version] =
    /^\/([^/]+)\/report\.html\?v=(\d+)/.exec(view.location.pathname + view.location.search) ?? []
  if (view.location.href === 'about:blank') return
  delete frame.dataset.loading
  shown = version ? Number(version) : undefined
  if (shown === undefined) return
  if (decodeURIComponent(language) !== chosen.language) choose(decodeURIComponent(language))
  dressFrame()
  view.document.addEventListener('click', clicked, true)
  if (keptPlace) goTo(view, keptPlace)
  keptPlace = undefined
  const missed = waiting
  waiting = []
  for (const one of missed) change(one)
  markProblems()
})

function dressFrame() {
  const view = frame.contentWindow
  if (!frameStyle || shown === undefined) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(frameStyle)
  view.document.adoptedStyleSheets = [sheet]
}

function change(next) {
  if (next.language !== chosen.language) return
  if (shown === undefined) return void waiting.push(next)
  if (next.to <= shown) return
  if (next.from !== shown || !next.changes || !put(next)) return load()
  shown = next.to
  const { history, location: at } = frame.contentWindow
  history.replaceState(history.state, '', `${at.pathname}?v=${shown}${at.hash}`)
}

/** Puts what is new in the place of what is old, without moving the reader; false where the page has to be loaded anew. */
function put({ changes, style }) {
  const view = frame.contentWindow
  const page = view.document
  const place = placeOf(view)
  const focused = page.activeElement?.id
  const open = page.querySelector('[popover]:popover-open') && page.querySelector('a.on[id]')?.id
  const added = []
  const successors = new Map()
  try {
    for (const one of changes) putOne(page, one, added, successors)
  } catch {
    return false
  }
  if (style) changeStyle(page, style)
  // The script of the theme looks at the page again, or at a new one if it can't.
  const isHandled = Boolean(page.documentElement.renew) || !page.querySelector('script[src], script:not([type])')
  page.documentElement.renew?.()
  if (open) openAgain(page, open)
  // What is looked for is looked for again.
  for (const field of page.querySelectorAll(':popover-open input[type=search]'))
    field.dispatchEvent(new view.Event('input'))
  if (focused && page.activeElement === page.body) page.getElementById(focused)?.focus({ preventScroll: true })
  hold(view, place, successors)
  return isHandled || changes.length === 0
}

/** A note that is open: as it is now, at the call that stands there now. */
function openAgain(page, id) {
  const popover = page.querySelector('[popover]:popover-open')
  popover?.hidePopover()
  page.getElementById(id)?.click()
}

function putOne(page, { path, from, remove, html }, added, successors) {
  const parent = path.reduce((element, index) => element.children[index], page.body)
  const template = page.createElement('template')
  template.innerHTML = html
  const fresh = [...template.content.children]
  const old = [...parent.children].slice(from, from + remove)
  const next = parent.children[from + remove] ?? null
  if (old.length < remove) throw new Error('Unexpected page')
  for (const element of old) {
    if (fresh[0]) successors.set(element, fresh[0])
    while (element.nextSibling && element.nextSibling.nodeType !== 1) element.nextSibling.remove()
    element.remove()
  }
  parent.insertBefore(template.content, next)
  added.push(...fresh)
}

function changeStyle(page, href) {
  const old = page.querySelector('link[rel=stylesheet]')
  if (!old) return
  const link = old.cloneNode()
  link.href = href
  // The old one stays until the new one is there, or the page would be seen without any.
  link.addEventListener('load', () => old.remove())
  old.after(link)
}

// Where the reader is

/** The first thing that is seen of the text, how far it is from the top, and the way to it. */
function placeOf(view) {
  const page = view.document
  const bar = page.querySelector('.bar')?.getBoundingClientRect()
  const top = bar && bar.top <= 0 ? bar.bottom : 0
  if (view.scrollY === 0) return { scroll: 0 }
  for (const part of [0.02, 0.1, 0.2, 0.35, 0.5, 0.7]) {
    const y = top + (view.innerHeight - top) * part
    const found = page.elementsFromPoint(view.innerWidth / 2, y).find((element) => element.closest('main, .cover'))
    const element = found?.closest('p, li, h1, h2, h3, h4, tr, figure, pre, blockquote, .recommendation') ?? undefined
    if (element)
      return { scroll: view.scrollY, element, top: element.getBoundingClientRect().top, path: pathOf(element) }
  }
  return { scroll: view.scrollY }
}

function hold(view, { scroll, element, top }, successors) {
  if (scroll === 0) return
  let same = element
  for (let each = element; same && !same.isConnected && each; each = each.parentElement) {
    same = successors.get(each) ?? same
    while (successors.has(same)) same = successors.get(same)
  }
  if (!same?.isConnected) return view.scrollTo({ top: scroll, behavior: 'instant' })
  const moved = same.getBoundingClientRect().top - top
  if (Math.abs(moved) > 0.5) view.scrollBy({ top: moved, behavior: 'instant' })
}

function goTo(view, { scroll, path, top }) {
  const element = path?.reduce((each, index) => each?.children[index], view.document.body)
  if (!element) return view.scrollTo({ top: scroll, behavior: 'instant' })
  view.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
}

function pathOf(element) {
  const path = []
  for (let each = element; each.parentElement && each !== each.ownerDocument.body; each = each.parentElement) {
    path.unshift([...each.parentElement.children].indexOf(each))
  }
  return path
}

function markProblems() {
  const page = frame.contentDocument
  if (!page || shown === undefined) return
  for (const marked of page.querySelectorAll('[data-preview-problem]')) marked.removeAttribute('data-preview-problem')
  for (const { path, severity } of [...(status?.marks ?? [])].reverse()) {
    if (severity === 'info') continue
    const element = path.reduce((each, index) => each?.children[index], page.body)
    element?.setAttribute('data-preview-problem', severity)
  }
}

// To the source

function clicked(event) {
  const link = event.target.closest?.('a[href]')
  if (event.altKey) {
    event.preventDefault()
    event.stopPropagation()
    openSource(event)
  } else if (link && link.host !== location.host && /^https?:$/.test(link.protocol)) {
    // Another site has no place in here.
    event.preventDefault()
    open(link.href, '_blank', 'noopener')
  }
}

function openSource({ clientX, clientY, target }) {
  const range = target.ownerDocument.caretRangeFromPoint?.(clientX, clientY)
  const text = range?.startContainer.nodeType === 3 ? range.startContainer.data : ''
  const offset = range?.startOffset ?? 0
  const before = text.slice(Math.max(0, offset - 60), offset)
  const behind = text.slice(offset, offset + 60)
  ask({ language: chosen.language, path: pathOf(target), before, behind })
}

async function ask(place) {
  const headers = { 'X-Preview-Token': token, 'Content-Type': 'application/json' }
  const answer = await fetch('/~/open', { method: 'POST', headers, body: JSON.stringify(place) })
  const told = byId('told')
  told.textContent = await answer.text()
  told.hidden = false
  clearTimeout(ask.timer)
  ask.timer = setTimeout(() => {
    told.hidden = true
  }, 4000)
}

// Problems and figures

function showProblems() {
  const { held, problems, errors, warnings } = status
  const strip = byId('strip')
  strip.hidden = errors === 0
  const wrong = problems.filter(({ severity }) => severity === 'error')
  const head = !held
    ? 'Mend this; as it is, nothing can be published:'
    : shown === undefined
      ? 'The page is shown as soon as this is mended:'
      : 'This is the last good page. Mend this, and it goes on:'
  strip.replaceChildren(
    ...(errors > 0 ? [create('p', '', head), ...wrong.slice(0, 5).map(described), ...more(wrong.length - 5)] : []),
  )
  const button = byId('problems-button')
  button.classList.toggle('errors', errors > 0)
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ')
  button.textContent = counts || 'No problems'
  const list = byId('problems')
  const open = new Set([...list.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key))
  list.replaceChildren(
    ...(problems.length > 0 ? problems.map((one) => folded(one, open)) : [create('p', '', 'Nothing is wrong.')]),
  )
}

function more(count) {
  return count > 0 ? [create('p', '', `And ${counted(count, 'other error')}.`)] : []
}

function counted(count, name) {
  return count === 0 ? '' : `${count} ${name}${count === 1 ? '' : 's'}`
}

function folded(problem, open) {
  const { severity, text, place } = problem
  const where = place ? ` ${place.file}:${place.line}` : ''
  const details = create(
    'details',
    '',
    create('summary', '', `${severity}: `, ...inCode(text), where),
    described(problem),
  )
  details.dataset.key = `${text}${where}`
  details.open = severity === 'error' || open.has(details.dataset.key)
  return details
}

function described({ severity, text, hint, rule, place }) {
  const box = create('div', `problem ${severity}`)
  const line = create('p', '', create('span', 'severity', `${severity} `), ...inCode(text))
  box.append(line)
  if (place) {
    const where = create('button', 'where', `${place.file}:${place.line}:${place.column}`)
    where.type = 'button'
    where.title = 'Open in the editor'
    where.addEventListener('click', () => ask({ file: place.file, line: place.line, column: place.column }))
    const [before, marked, after] = place.quoted
    box.append(where, create('pre', '', `${place.line} | ${before}`, create('mark', '', marked || ' '), after))
  }
  if (hint) box.append(create('p', 'hint', ...inCode(hint)))
  if (rule) box.append(create('p', 'hint', create('code', '', rule)))
  return box
}

/** Messages are written with code between backticks. */
function inCode(text) {
  return text.split('`').map((part, index) => (index % 2 ? create('code', '', part) : part))
}

function showFigures() {
  const columns = ['words', 'notes', 'recommendations']
  const head = create(
    'tr',
    '',
    create('th', '', 'Section'),
    ...['Words', 'Notes', 'Recommendations'].map((name) => create('th', '', name)),
  )
  const rows = status.figures.map((one) =>
    create(
      'tr',
      '',
      create('td', '', one.title),
      ...columns.map((name) => create('td', '', one[name].toLocaleString('en'))),
    ),
  )
  const sums = columns.map((name) => status.figures.reduce((sum, one) => sum + one[name], 0).toLocaleString('en'))
  const foot = create('tr', '', create('td', '', 'All'), ...sums.map((sum) => create('td', '', sum)))
  byId('figures').replaceChildren(
    create('table', '', create('thead', '', head), create('tbody', '', ...rows), create('tfoot', '', foot)),
  )
}

for (const name of ['problems', 'figures']) {
  const button = byId(`${name}-button`)
  button.addEventListener('click', () => {
    const list = byId(name)
    list.hidden = !list.hidden
    button.ariaExpanded = String(!list.hidden)
  })
}

// Views and languages

function showView(view) {
  const wasWithPages = chosen.view !== 'html'
  chosen.view = view
  if (wasWithPages !== (view !== 'html')) listen()
  document.body.dataset.view = view
  frame.hidden = view === 'pages'
  pagesFrame.hidden = view === 'html'
  for (const button of document.querySelectorAll('[data-show]'))
    button.ariaPressed = String(button.dataset.show === view)
  remember()
  loadPages()
}

for (const button of document.querySelectorAll('[data-show]')) {
  button.addEventListener('click', () => showView(button.dataset.show))
}

byId('phone').addEventListener('click', () => {
  byId('phone').ariaPressed = String(document.body.classList.toggle('phone'))
})

function showLanguages() {
  const picker = byId('language')
  byId('language-picker').hidden = status.languages.length < 2
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const wanted = status.languages.join()
  if (picker.dataset.shown !== wanted) {
    picker.replaceChildren(...status.languages.map((one) => new Option(names.of(one) ?? one, one)))
    picker.dataset.shown = wanted
  }
  picker.value = chosen.language
}

byId('language').addEventListener('change', ({ target }) => {
  choose(target.value)
  load()
})

function choose(language) {
  chosen.language = language
  byId('language').value = language
  remember()
  listen()
  loadPages()
}

function remember() {
  const kept = new URLSearchParams()
  if (chosen.view !== 'html') kept.set('view', chosen.view)
  if (chosen.language && chosen.language !== status?.language) kept.set('language', chosen.language)
  history.replaceState(null, '', kept.size > 0 ? `?${kept}` : location.pathname)
}

// Pages. They are planned where the PDF is printed; here each is a window onto its blocks.

let pages
let pagesTurn = 0

function loadPages() {
  if (chosen.view === 'html' || !chosen.language) return
  const address = `/${encodeURIComponent(chosen.language)}/pages.html`
  if (pagesFrame.contentWindow.location.pathname !== address) {
    pages = undefined
    say('Laying out the pages …')
    pagesFrame.src = address
  }
}

pagesFrame.addEventListener('load', () => {
  if (pagesFrame.contentWindow.location.pathname.endsWith('/pages.html')) {
    const page = pagesFrame.contentDocument
    page.addEventListener('click', clickedPage, true)
    // What was shown before its fonts were there stands elsewhere with them.
    page.fonts.addEventListener('loadingdone', () => {
      for (const sheet of page.querySelectorAll('.preview-page')) sheet.place?.()
    })
    renewPages()
  }
})

function tellPages({ language }) {
  if (language === chosen.language && chosen.view !== 'html') renewPages()
}

async function renewPages() {
  const turn = ++pagesTurn
  const answer = await fetch(`/${encodeURIComponent(chosen.language)}/pages.json`)
  if (!answer.ok || turn !== pagesTurn) return
  const next = await answer.json()
  const page = pagesFrame.contentDocument
  const box = page.getElementById('preview-pages')
  if (!box || turn !== pagesTurn) return
  pages = next
  let heads = page.getElementById('preview-heads')
  if (!heads) {
    heads = page.createElement('style')
    heads.id = 'preview-heads'
    page.head.append(heads)
  }
  if (heads.textContent !== next.heads) heads.textContent = next.heads
  const turned = new Set(next.turned)
  while (box.children.length > next.count) box.lastElementChild.remove()
  while (box.children.length < next.count) box.append(newSheet(page, box.children.length))
  for (const [index, sheet] of [...box.children].entries()) {
    sheet.classList.toggle('turned', turned.has(index))
    sheet.dataset.stale = 'yes'
  }
  say('')
  watchSheets(box)
}

function newSheet(page, index) {
  const sheet = page.createElement('div')
  sheet.className = 'preview-page'
  // Chromium knows no counter of pages outside of print.
  sheet.style.counterReset = `page ${index + 1}`
  return sheet
}

/** Those that are seen are filled first, and the others when they are about to be. */
function watchSheets(box) {
  const view = pagesFrame.contentWindow
  watchSheets.observer?.disconnect()
  watchSheets.observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting && target.dataset.stale) fillSheet(target)
    },
    { rootMargin: '600px 0px' },
  )
  for (const sheet of box.children) {
    const { top, bottom } = sheet.getBoundingClientRect()
    if (bottom > 0 && top < view.innerHeight) fillSheet(sheet)
    watchSheets.observer.observe(sheet)
  }
}

async function fillSheet(sheet) {
  delete sheet.dataset.stale
  const { version } = pages
  const index = [...sheet.parentElement.children].indexOf(sheet)
  const answer = await fetch(`/${encodeURIComponent(chosen.language)}/page.json?v=${version}&n=${index}`)
  if (!answer.ok) return
  const text = await answer.text()
  if (version !== pages.version || sheet.contents === text) return
  sheet.contents = text
  showSheet(sheet, JSON.parse(text), index)
}

function showSheet(sheet, { cover, clips, contents }, index) {
  const page = sheet.ownerDocument
  const make = (className) => {
    const element = page.createElement('div')
    element.className = className
    return element
  }
  if (cover !== undefined) {
    sheet.innerHTML = cover
    return
  }
  const room = make('preview-room')
  room.style.blockSize = `${clips.isTurned ? pages.rooms.turned : pages.rooms.upright}px`
  const shown = contents.clips.map((clip, number) => {
    const outer = make(clips.clips[number].of === 'head' ? 'preview-clip preview-again' : 'preview-clip')
    const whole = make('preview-whole')
    whole.innerHTML = clip.html
    outer.style.insetBlockStart = `${clips.tops[number]}px`
    outer.style.insetInlineStart = `${clip.x}px`
    outer.append(whole)
    room.append(outer)
    return { outer, whole, ...clip }
  })
  const notes = contents.notes.map((note) => {
    const outer = make('preview-note')
    outer.innerHTML = note.html
    return { outer, ...note }
  })
  if (notes.length > 0) room.append(footOf(page, notes))
  const margins =
    index < pages.front
      ? []
      : ['folio', 'title', 'head', 'continued', 'stamp'].map((name) => make(`preview-margin preview-${name}`))
  sheet.replaceChildren(room, ...margins)
  sheet.place = () => {
    // Read all, then written, so that the page is laid out once.
    const read = shown.map(({ whole, start, end, height }) => {
      const top = whole.getBoundingClientRect().top
      const from = heightAt(whole, start) - top
      return { from, height: end ? heightAt(whole, end) - top - from : height }
    })
    for (const [number, { from, height }] of read.entries()) {
      shown[number].whole.style.insetBlockStart = `${-from}px`
      shown[number].outer.style.blockSize = `${height}px`
    }
  }
  sheet.place()
  for (const { outer, isWhole, start, height } of notes) {
    if (isWhole) continue
    outer.style.blockSize = `${height}px`
    outer.style.overflow = 'clip visible'
    if (outer.firstElementChild) outer.firstElementChild.style.marginBlockStart = `${-start.shift}px`
  }
}

/** The notes stand in what the text stands in, as the style of the theme expects. */
function footOf(page, notes) {
  const place = page.createElement('div')
  place.className = 'preview-foot preview-foot-place'
  place.innerHTML =
    '<div class="sheet"><main class="text"><div class="foot" style="inset-block-start: auto"></div></main></div>'
  const foot = place.querySelector('.foot')
  foot.append(
    ...notes.map(({ outer }, index) => {
      // What stands between two notes is the margin of the second.
      if (index > 0) outer.style.marginBlockStart = '3px'
      return outer
    }),
  )
  return place
}

function heightAt(whole, { path, offset, shift }) {
  const node = path.reduce((each, index) => each?.childNodes[index], whole)
  if (!node) return whole.getBoundingClientRect().top
  if (offset === undefined) return node.getBoundingClientRect().top + shift
  const range = whole.ownerDocument.createRange()
  range.setStart(node, Math.min(offset, node.length))
  range.setEnd(node, Math.min(offset + 1, node.length))
  return range.getBoundingClientRect().top + shift
}

function clickedPage(event) {
  const link = event.target.closest?.('a[href]')
  if (!link) return
  event.preventDefault()
  const hash = link.getAttribute('href')
  if (!hash.startsWith('#')) return void open(link.href, '_blank', 'noopener')
  const found = pages?.anchors.find(([anchor]) => anchor === decodeURIComponent(hash.slice(1)))
  if (found)
    pagesFrame.contentDocument.getElementById('preview-pages').children[found[1]]?.scrollIntoView({ block: 'start' })
}
