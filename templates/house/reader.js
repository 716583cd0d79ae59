// What makes reading easier; without scripts the page is whole all the same.
;(() => {
  const page = document
  const root = page.documentElement
  const find = (what, from = page) => from.querySelector(what)
  const all = (what, from = page) => [...from.querySelectorAll(what)]
  // One of a kind, so that it may be said again.
  const on = (target, type, act) => {
    if (target) target[`on${type}`] = act
  }
  const box = (one) => one.getBoundingClientRect()
  const drop = (...from) => all(...from).map((one) => one.remove())
  const part = (name) => find(`#report-${name}`)
  const placeOf = (hash) => page.getElementById(decodeURIComponent(hash.slice(1)))
  const create = (name, className, ...children) => {
    const made = page.createElement(name)
    made.className = className
    made.append(...children)
    return made
  }

  const stay = { preventScroll: true }

  // What a reader chose, before anything is painted. A file on a disk may have no storage.
  const chosen = { colours: '', size: '', notes: 'margin' }
  try {
    Object.assign(chosen, JSON.parse(localStorage.rapporteur))
  } catch {}
  const apply = () => {
    root.classList.toggle('notes-margin', chosen.notes === 'margin')
    root.dataset.theme = chosen.colours
    root.dataset.size = chosen.size
  }
  root.classList.add('js')
  apply()

  // Called again by a preview that has put other elements in the place of some.
  root.renew = () => {
    keepSettings()
    showNotes()
    followReading()
    addCitations(page.body.dataset)
    findText()
  }
  page.addEventListener('DOMContentLoaded', root.renew)

  function keepSettings() {
    for (const input of all('#report-settings input')) {
      input.checked = chosen[input.name] === input.value
      on(input, 'change', () => {
        chosen[input.name] = input.value
        apply()
        try {
          localStorage.rapporteur = JSON.stringify(chosen)
        } catch {}
      })
    }
  }

  // A note is shown beside its call: at a key or click to stay, under a mouse while it rests there. So is, under a mouse,
  // a recommendation, table or figure that the text refers to.
  let current
  let brief = false
  let timer
  // What each link led to when it was last looked at, one that is no call to itself: while that stands in the page, the
  // link stays as it is, with its note.
  const led = new WeakMap()
  function showNotes() {
    const sheet = part('note')
    if (!sheet?.showPopover) return
    const title = find('.popover-title', sheet)
    const body = find('.popover-body', sheet)
    const after = (time, act) => {
      clearTimeout(timer)
      timer = setTimeout(act, time)
    }
    const close = () => sheet.hidePopover()
    const open = (call, isBrief) => {
      clearTimeout(timer)
      if (call === current && sheet.matches(':popover-open')) brief &&= isBrief
      else {
        const shown = noteOf(call)
        close()
        if (!shown[0]) return
        title.textContent = call.ariaLabel ?? call.textContent
        body.replaceChildren(...shown)
        sheet.showPopover({ source: call })
        sheet.scrollTop = 0
        place(call)
        call.classList.add('on')
        current = call
        brief = isBrief
      }
      if (!isBrief) sheet.focus(stay)
    }
    // Below the call, or above where there is more room; narrow windows have it at their foot.
    const place = (call) => {
      const { left, right, top, bottom } = box(call)
      const { offsetWidth: width, offsetHeight: height } = sheet
      const room = innerHeight - bottom
      const isBelow = room > height + 16 || room > top - find('.bar').offsetHeight
      const x = Math.max(8, Math.min((left + right - width) / 2, root.clientWidth - width - 8))
      const y = isBelow ? bottom + 8 : top - height - 8
      sheet.style.cssText = `--left: ${x}px; --top: ${y + scrollY}px`
    }
    on(sheet, 'toggle', ({ newState }) => {
      if (newState !== 'closed' || !current) return
      current.classList.remove('on')
      if (!brief && (page.activeElement === page.body || sheet.contains(page.activeElement))) {
        current.focus(stay)
      }
      current = undefined
    })
    on(sheet, 'pointerenter', () => clearTimeout(timer))
    const leave = () => after(260, () => brief && close())
    on(sheet, 'pointerleave', leave)
    const added = []
    for (const call of [...page.links]) {
      const known = led.get(call)
      if (known?.target?.isConnected && known.sheet === sheet) continue
      known?.margin?.remove()
      const isCall = call.matches('.cover a[role], main a[href^="#"]:not([class], .recommendation > * > a)')
      const isNote = isCall && call.role
      const margin = isNote && marginNote(call)
      led.set(call, { target: isCall ? placeOf(call.hash) : call, sheet, margin })
      if (!isCall) continue
      if (margin) added.push(margin)
      const mark = (isOn) => margin?.classList.toggle('on', isOn)
      on(call, 'click', (event) => {
        if (!isNote || event.metaKey || event.ctrlKey || event.shiftKey) return
        open(call, false)
        return false
      })
      on(call, 'pointerenter', ({ pointerType }) => {
        if (pointerType !== 'mouse') return
        mark(true)
        // Not where it stands beside its call, whole.
        if (!margin?.offsetParent || margin.classList.contains('long')) after(220, () => open(call, true))
      })
      on(call, 'pointerleave', () => {
        mark(false)
        leave()
      })
    }
    const measure = (notes) =>
      notes
        .map(({ firstChild: note }) => note.scrollHeight > note.clientHeight + 2)
        // All were read before the first is changed.
        .map((isLong, index) => notes[index].classList.toggle('long', isLong))
    page.fonts.ready.then(() => measure(added))
    on(window, 'resize', () => measure(all('.margin-note')))
  }

  function noteOf(call) {
    const target = placeOf(call.hash)
    if (!target?.matches('.notes li, .recommendation, figure')) return []
    const note = (find('.note-body, .recommendation-body', target) ?? target).cloneNode(true)
    drop('.back-link, .download-table', note)
    for (const named of all('[id]', note)) named.removeAttribute('id')
    return [...note.childNodes]
  }

  // A copy for the eyes: the list of notes is the record.
  function marginNote(call) {
    if (
      !call.matches('.text :is(p, li) a') ||
      call.closest('figure, table, blockquote, [class|=recommendation], .notes')
    )
      return
    const text = create('span', '', create('b', '', call.textContent), ' ')
    for (const block of noteOf(call)) text.append(...(block.matches?.('p') ? block.childNodes : [block]), ' ')
    for (const link of all('a', text)) link.tabIndex = -1
    const margin = create('span', 'margin-note', text)
    margin.ariaHidden = 'true'
    margin.dataset.more = page.body.dataset.more
    on(margin, 'click', ({ target }) => target.closest('a') || margin.classList.toggle('open'))
    call.parentElement.after(margin)
    return margin
  }

  // Where the reader is: in the contents, in the bar, and in the links to other languages.
  function followReading() {
    const drawer = part('drawer')
    const bar = find('.bar')
    const contents = all('li a', find('.contents') ?? bar)
    const links = [...contents, ...all('#report-drawer li a')]
    const places = contents.map(({ hash }) => placeOf(hash))
    const titles = all('.here-title', bar)
    for (const title of titles) title.whole ??= title.innerHTML
    let last
    const follow = () => {
      let [low, high] = [0, places.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (box(places[middle]).top < innerHeight * 0.3) low = middle + 1
        else high = middle
      }
      const here = contents[low - 1]
      const hash = here?.hash
      if (hash === last) return
      last = hash
      for (const link of links) {
        link.ariaCurrent = link.hash === hash ? 'location' : null
        if (link.ariaCurrent && link.offsetParent) link.scrollIntoView({ block: 'nearest' })
      }
      const outer = here?.closest('ol ol')?.parentElement.firstElementChild ?? here
      for (const title of titles) title.innerHTML = outer?.innerHTML ?? title.whole
    }
    const panels = ['settings', 'languages'].flatMap((name) => part(name) ?? [])
    const progress = () => {
      follow()
      find('.progress', bar).style.transform = `scaleX(${scrollY / Math.max(1, root.scrollHeight - innerHeight)})`
      // Small panels open at the bar, wherever it stands.
      const { bottom } = box(bar)
      for (const { style, offsetHeight } of panels)
        style.top = `${Math.min(bottom, innerHeight - offsetHeight - 16) + 8}px`
    }
    on(window, 'scroll', progress)
    for (const panel of panels) on(panel, 'toggle', progress)
    progress()
    for (const link of all('#report-languages [data-keep-place]')) on(link, 'click', () => (link.hash = last ?? ''))
    on(drawer, 'click', ({ target }) => target.closest('a') && drawer.hidePopover())
  }

  function addCitations({ copyCitation, citationCopied, citation }) {
    const toast = part('toast')
    for (const card of all('.recommendation:not(:has(.link-button))')) {
      const button = create('button', 'link-button', copyCitation)
      const named = { label: card.ariaLabel, address: `${location.href.split('#')[0]}#${card.id}` }
      on(button, 'click', async () => {
        await copy(citation.replace(/\{(label|address)\}/g, (_, name) => named[name]))
        toast.textContent = citationCopied
        toast.showPopover?.()
        setTimeout(() => toast.hidePopover?.(), 2000)
      })
      find('.recommendation-foot', card)?.append(' ', button)
    }
  }

  // Files on a disk and pages without TLS have no clipboard.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      const area = create('textarea', 'vh', text)
      page.body.append(area)
      area.select()
      page.execCommand('copy')
      area.remove()
    }
  }

  // Finds without regard to capitals and accents, and selects what was found.
  function findText() {
    const [panel, field, list, count] = ['find', 'find-field', 'find-list', 'find-count'].map(part)
    const fold = (text) =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/\s/g, ' ')
        .toLowerCase()
    let blocks
    const kinds = 'main :is(h2, h3, h4, p, li, tr, pre, figcaption):not(li:has(p), [class|=recommendation])'
    let section = ''
    const read = (block) => {
      const copied = block.cloneNode(true)
      drop('.margin-note, .note-call, .vh, .back-link, .link-button', copied)
      const text = copied.textContent.replace(/\s+/g, ' ').trim()
      if (block.matches('h2, h3')) section = text
      return { block, section, text, folded: fold(text) }
    }
    const select = (block, key) => {
      const selection = getSelection()
      selection.selectAllChildren(block)
      // 4 is NodeFilter.SHOW_TEXT.
      const texts = page.createTreeWalker(block, 4)
      while (texts.nextNode()) {
        const node = texts.currentNode
        const at = fold(node.data).indexOf(key)
        if (at < 0) continue
        selection.setBaseAndExtent(node, at, node, Math.min(node.length, at + key.length))
        break
      }
    }
    const entry = ({ block, section, text, folded }, key) => {
      const at = folded.indexOf(key)
      const from = text.lastIndexOf(' ', at - 36) + 1
      const to = at + key.length
      const end = text.indexOf(' ', to + 60)
      const link = create(
        'a',
        '',
        (from ? '…' : '') + text.slice(from, at),
        create('mark', '', text.slice(at, to)),
        end < 0 ? text.slice(to) : `${text.slice(to, end)}…`,
        create('small', '', section),
      )
      link.href = `#${block.closest('[id]').id}`
      on(link, 'click', () => {
        panel.hidePopover()
        block.scrollIntoView({ block: 'center' })
        block.tabIndex = -1
        block.focus(stay)
        select(block, key)
        return false
      })
      return create('li', '', link)
    }
    on(field, 'input', () => {
      const key = fold(field.value.trim())
      blocks ??= all(kinds).map(read)
      const hits = blocks.filter(({ folded }) => key[1] && folded.includes(key))
      list.replaceChildren(...hits.slice(0, 50).map((hit) => entry(hit, key)))
      const form = find(`[value=${new Intl.PluralRules(root.lang).select(hits.length)}]`, panel).textContent
      count.textContent = !key[1] ? '' : hits[0] ? form.replace('{count}', hits.length) : panel.dataset.nothing
    })
    on(panel, 'toggle', ({ newState }) => newState === 'open' && field.focus())
  }
})()
