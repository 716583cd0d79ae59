// What makes reading easier; without scripts the page is whole all the same.
;(() => {
  const page = document
  const root = page.documentElement
  const find = (selector, within = page) => within.querySelector(selector)
  const all = (selector, within = page) => [...within.querySelectorAll(selector)]
  // One of a kind, so that it may be said again.
  const on = (target, type, act) => {
    if (target) target[`on${type}`] = act
  }
  const box = (one) => one.getBoundingClientRect()
  const drop = (...from) => all(...from).map((one) => one.remove())
  const placeOf = (hash) => page.getElementById(decodeURIComponent(hash.slice(1)))
  const create = (name, className, ...children) => {
    const element = page.createElement(name)
    element.className = className
    element.append(...children)
    return element
  }

  const stay = { preventScroll: true }

  // What a reader chose, before anything is painted. A file on a disk may have no storage.
  const settings = { colours: '', size: '', notes: 'margin' }
  try {
    Object.assign(settings, JSON.parse(localStorage.rapporteur))
  } catch {}
  const apply = () => {
    root.classList.toggle('notes-margin', settings.notes === 'margin')
    root.dataset.theme = settings.colours
    root.dataset.size = settings.size
  }
  root.classList.add('js')
  apply()

  // Called again by a preview that has put other elements in the place of some.
  root.renew = () => {
    keepSettings()
    showNotes(page.body.dataset)
    followReading()
    addCitations(page.body.dataset)
    findText()
  }
  page.addEventListener('DOMContentLoaded', root.renew)

  function keepSettings() {
    for (const input of all('.settings input')) {
      input.checked = settings[input.name] === input.value
      on(input, 'change', () => {
        settings[input.name] = input.value
        apply()
        try {
          localStorage.rapporteur = JSON.stringify(settings)
        } catch {}
      })
    }
  }

  // A note is shown beside its call: at a key or click to stay, under a mouse while it rests there. So is, under a mouse,
  // a recommendation, table or figure that the text refers to.
  let current
  let passing = false
  let timer
  // What each call led to when it was last looked at: one of which nothing is new stays as it is, with its note.
  const led = new WeakMap()
  function showNotes({ more }) {
    const popover = find('#report-note')
    if (!popover?.showPopover) return
    const title = find('.popover-title', popover)
    const body = find('.popover-body', popover)
    const after = (time, act) => {
      clearTimeout(timer)
      timer = setTimeout(act, time)
    }
    const close = () => popover.hidePopover()
    const open = (call, isPassing) => {
      clearTimeout(timer)
      if (call === current && popover.matches(':popover-open')) passing &&= isPassing
      else {
        const shown = noteOf(call)
        close()
        if (!shown[0]) return
        title.textContent = call.ariaLabel ?? call.textContent
        body.replaceChildren(...shown)
        popover.showPopover({ source: call })
        popover.scrollTop = 0
        place(call)
        call.classList.add('on')
        current = call
        passing = isPassing
      }
      if (!isPassing) popover.focus(stay)
    }
    // Below the call, or above where there is more room; narrow windows have it at their foot.
    const place = (call) => {
      const { left, right, top, bottom } = box(call)
      const { offsetWidth: width, offsetHeight: height } = popover
      const room = innerHeight - bottom
      const isBelow = room > height + 16 || room > top - find('.bar').offsetHeight
      const x = Math.max(8, Math.min((left + right - width) / 2, root.clientWidth - width - 8))
      const y = isBelow ? bottom + 8 : top - height - 8
      popover.style.cssText = `--left: ${x}px; --top: ${y + scrollY}px`
    }
    on(popover, 'toggle', ({ newState }) => {
      if (newState !== 'closed' || !current) return
      current.classList.remove('on')
      if (!passing && (page.activeElement === page.body || popover.contains(page.activeElement))) {
        current.focus(stay)
      }
      current = undefined
    })
    on(popover, 'pointerenter', () => clearTimeout(timer))
    const leave = () => after(260, () => passing && close())
    on(popover, 'pointerleave', leave)
    const added = []
    for (const call of all('.cover a[role], main a[href^="#"]:not([class], .recommendation > * > a)')) {
      const target = placeOf(call.hash)
      const known = led.get(call)
      if (known?.target === target && known.popover === popover) continue
      known?.margin?.remove()
      const isNote = call.matches('[role]')
      const margin = isNote ? marginNote(call, more) : undefined
      led.set(call, { target, popover, margin })
      if (margin) added.push(margin)
      const mark = (isOn) => margin?.classList.toggle('on', isOn)
      on(call, 'click', (event) => {
        if (!isNote || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(call, false)
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
    const measure = (notes) => {
      // All are read before the first is changed.
      const long = notes.map(({ firstChild: note }) => note.scrollHeight > note.clientHeight + 2)
      for (const [index, { classList }] of notes.entries()) classList.toggle('long', long[index])
    }
    if (added[0]) page.fonts.ready.then(() => measure(added))
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
  function marginNote(call, more) {
    if (
      !call.matches('.text :is(p, li) a') ||
      call.closest('figure, table, blockquote, .recommendation, .recommendation-list, .notes')
    )
      return
    const text = create('span', '', create('b', '', call.textContent), ' ')
    for (const block of noteOf(call)) text.append(...(block.matches?.('p') ? block.childNodes : [block]), ' ')
    for (const link of all('a', text)) link.tabIndex = -1
    const margin = create('span', 'margin-note', text)
    margin.ariaHidden = 'true'
    margin.dataset.more = more
    on(margin, 'click', ({ target }) => target.closest('a') || margin.classList.toggle('open'))
    call.parentElement.after(margin)
    return margin
  }

  // Where the reader is: in the contents, in the bar, and in the links to other languages.
  function followReading() {
    const links = all(':is(.contents, .drawer) li a')
    const places = all('.contents li a').map(({ hash }) => ({ hash, place: placeOf(hash) }))
    const titles = all('.here-title')
    for (const title of titles) title.whole ??= title.innerHTML
    let last
    const follow = () => {
      let [low, high] = [0, places.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (box(places[middle].place).top < innerHeight * 0.3) low = middle + 1
        else high = middle
      }
      const hash = places[low - 1]?.hash
      if (hash === last) return
      last = hash
      for (const link of links) {
        link.ariaCurrent = link.hash === hash ? 'location' : null
        if (link.ariaCurrent && link.offsetParent) link.scrollIntoView({ block: 'nearest' })
      }
      const current = links.find((link) => link.hash === hash)
      const outer = current?.closest('ol ol')?.parentElement.firstElementChild ?? current
      for (const title of titles) title.innerHTML = outer?.innerHTML ?? title.whole
    }
    const line = find('.progress')
    const panels = all('.settings, .language-panel')
    const progress = () => {
      follow()
      line.style.transform = `scaleX(${scrollY / Math.max(1, root.scrollHeight - innerHeight)})`
      // Small panels open at the bar, wherever it stands.
      const { bottom } = box(line.parentElement)
      for (const { style, offsetHeight } of panels)
        style.top = `${Math.min(bottom, innerHeight - offsetHeight - 16) + 8}px`
    }
    on(window, 'scroll', progress)
    for (const panel of panels) on(panel, 'toggle', progress)
    progress()
    for (const link of all('[data-keep-place]')) on(link, 'click', () => (link.hash = last ?? ''))
    const drawer = find('.drawer')
    on(drawer, 'click', ({ target }) => target.closest('a') && drawer.hidePopover())
  }

  function addCitations({ copyCitation, citationCopied, citation }) {
    const toast = find('#report-toast')
    for (const card of all('.recommendation:not(:has(.link-button))')) {
      const button = create('button', 'link-button', copyCitation)
      const named = { label: card.ariaLabel, address: `${location.href.split('#')[0]}#${card.id}` }
      button.type = 'button'
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
    const [panel, field, list, count] = ['', '-field', '-list', '-count'].map((part) => find(`#report-find${part}`))
    const rules = new Intl.PluralRules(root.lang)
    const fold = (text) =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/\s/g, ' ')
        .toLowerCase()
    let blocks
    const read = () => {
      let section = ''
      const kinds = ':is(h2, h3, h4, p, li, tr, pre, figcaption):not(li:has(p), [class|=recommendation])'
      return all(`main ${kinds}`).map((element) => {
        const copied = element.cloneNode(true)
        drop('.margin-note, .note-call, .vh, .back-link, .link-button', copied)
        const text = copied.textContent.replace(/\s+/g, ' ').trim()
        if (element.matches('h2, h3')) section = text
        return { element, section, text, folded: fold(text) }
      })
    }
    const select = (element, key) => {
      const selection = getSelection()
      selection.selectAllChildren(element)
      const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = fold(node.data).indexOf(key)
        if (at < 0) continue
        selection.setBaseAndExtent(node, at, node, Math.min(node.length, at + key.length))
        break
      }
    }
    const entry = ({ element, section, text, folded }, key) => {
      const at = folded.indexOf(key)
      const from = text.lastIndexOf(' ', at - 36) + 1
      const behind = at + key.length
      const end = text.indexOf(' ', behind + 60)
      const link = create(
        'a',
        '',
        (from ? '…' : '') + text.slice(from, at),
        create('mark', '', text.slice(at, behind)),
        end < 0 ? text.slice(behind) : `${text.slice(behind, end)}…`,
        create('small', '', section),
      )
      link.href = `#${element.closest('[id]').id}`
      on(link, 'click', (event) => {
        event.preventDefault()
        panel.hidePopover()
        element.scrollIntoView({ block: 'center' })
        element.tabIndex = -1
        element.focus(stay)
        select(element, key)
      })
      return create('li', '', link)
    }
    on(field, 'input', () => {
      const key = fold(field.value.trim())
      blocks ??= read()
      const hits = blocks.filter(({ folded }) => key[1] && folded.includes(key))
      list.replaceChildren(...hits.slice(0, 50).map((hit) => entry(hit, key)))
      const form = find(`[value=${rules.select(hits.length)}]`, panel)
      const found = hits[0] ? form.textContent.replace('{count}', hits.length) : panel.dataset.nothing
      count.textContent = key[1] ? found : ''
    })
    on(panel, 'toggle', ({ newState }) => newState === 'open' && field.focus())
  }
})()
