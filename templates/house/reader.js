// What makes reading easier; without scripts the page is whole all the same.
;(() => {
  const page = document
  const root = page.documentElement
  const find = (selector, within = page) => within.querySelector(selector)
  const all = (selector, within = page) => [...within.querySelectorAll(selector)]
  const on = (target, type, act, options) => target?.addEventListener(type, act, options)
  const create = (name, className, ...children) => {
    const element = page.createElement(name)
    element.className = className
    element.append(...children)
    return element
  }

  // What a reader chose, before anything is painted. A file on a disk may have no storage.
  const settings = { colours: '', size: '', notes: 'margin' }
  try {
    Object.assign(settings, JSON.parse(localStorage.rapporteur ?? '{}'))
  } catch {}
  const apply = () => {
    root.classList.toggle('notes-margin', settings.notes === 'margin')
    for (const [key, value] of [
      ['theme', settings.colours],
      ['size', settings.size],
    ]) {
      if (value) root.dataset[key] = value
      else delete root.dataset[key]
    }
  }
  root.classList.add('js')
  apply()

  const start = () => {
    const words = page.body.dataset
    keepSettings()
    showNotes(words)
    followReading()
    addCitations(words)
    findText()
  }
  on(page, 'DOMContentLoaded', start)

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

  // A note is shown beside its call: at a key or click to stay, under a mouse while it rests there.
  function showNotes({ more }) {
    const popover = find('#report-note')
    const calls = all('a[role=doc-noteref]')
    if (!popover?.showPopover) return
    const title = find('.popover-title', popover)
    const body = find('.popover-body', popover)
    let current
    let passing = false
    let timer
    const after = (time, act) => {
      clearTimeout(timer)
      timer = setTimeout(act, time)
    }
    const isOpen = () => popover.matches(':popover-open')
    const close = () => isOpen() && popover.hidePopover()
    const open = (call, isPassing) => {
      clearTimeout(timer)
      if (call === current && isOpen()) passing &&= isPassing
      else {
        close()
        title.textContent = call.getAttribute('aria-label')
        body.replaceChildren(...noteOf(call))
        popover.showPopover({ source: call })
        popover.scrollTop = 0
        place(call)
        call.classList.add('on')
        current = call
        passing = isPassing
      }
      if (!isPassing) popover.focus({ preventScroll: true })
    }
    // Below the call, or above where there is more room; narrow windows have it at their foot.
    const place = (call) => {
      const { left, right, top, bottom } = call.getBoundingClientRect()
      const { offsetWidth: width, offsetHeight: height } = popover
      const isBelow = innerHeight - bottom > height + 16 || innerHeight - bottom > top - find('.bar').offsetHeight
      const x = Math.max(8, Math.min((left + right - width) / 2, root.clientWidth - width - 8))
      const y = isBelow ? bottom + 8 : top - height - 8
      popover.style.cssText = `--left: ${x + scrollX}px; --top: ${y + scrollY}px`
    }
    on(popover, 'toggle', ({ newState }) => {
      if (newState !== 'closed' || !current) return
      current.classList.remove('on')
      if (!passing && (page.activeElement === page.body || popover.contains(page.activeElement))) {
        current.focus({ preventScroll: true })
      }
      current = undefined
    })
    on(popover, 'pointerenter', () => clearTimeout(timer))
    on(popover, 'pointerleave', () => passing && after(260, close))
    for (const call of calls) {
      const margin = marginNote(call, more)
      const isBeside = () => margin?.offsetParent && !margin.classList.contains('long')
      const mark = (isOn) => margin?.classList.toggle('on', isOn)
      on(call, 'click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(call, false)
      })
      on(call, 'pointerenter', ({ pointerType }) => {
        if (pointerType !== 'mouse') return
        mark(true)
        if (!isBeside()) after(220, () => open(call, true))
      })
      on(call, 'pointerleave', () => {
        mark(false)
        clearTimeout(timer)
        if (passing) after(260, close)
      })
    }
    const measure = () => {
      const notes = all('.margin-note > span')
      const long = notes.map((note) => note.scrollHeight > note.clientHeight + 2)
      for (const [index, note] of notes.entries()) note.parentElement.classList.toggle('long', long[index])
    }
    page.fonts.ready.then(measure)
    on(window, 'resize', measure)
  }

  function noteOf(call) {
    const note = find('.note-body', page.getElementById(call.hash.slice(1)))?.cloneNode(true)
    if (!note) return []
    for (const back of all('.back-link', note)) back.remove()
    for (const named of all('[id]', note)) named.removeAttribute('id')
    return [...note.childNodes]
  }

  // A copy for the eyes: the list of notes is the record.
  function marginNote(call, more) {
    const place = call.closest('.text p, .text li')
    if (!place || call.closest('figure, table, blockquote, .recommendation, .recommendation-list, .notes')) return
    const text = create('span', '', create('b', '', call.textContent), ' ')
    for (const block of noteOf(call)) text.append(...(block.matches?.('p') ? block.childNodes : [block]), ' ')
    for (const link of all('a', text)) link.tabIndex = -1
    const margin = create('span', 'margin-note', text)
    margin.ariaHidden = 'true'
    margin.dataset.more = more
    on(margin, 'click', ({ target }) => target.closest('a') || margin.classList.toggle('open'))
    call.closest('.note-call').after(margin)
    return margin
  }

  // Where the reader is: in the contents, in the bar, and in the links to other languages.
  function followReading() {
    const links = all('.contents a[href^="#"], #report-drawer a[href^="#"]')
    const places = [...new Set(links.map(({ hash }) => hash))].flatMap((hash) => {
      const place = page.getElementById(decodeURIComponent(hash.slice(1)))
      return place ? [{ hash, place }] : []
    })
    const titles = all('.here-title')
    const whole = titles.map(({ innerHTML }) => innerHTML)
    let last
    const follow = () => {
      let [low, high] = [0, places.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (places[middle].place.getBoundingClientRect().top < innerHeight * 0.3) low = middle + 1
        else high = middle
      }
      const hash = places[low - 1]?.hash
      if (hash === last) return
      last = hash
      for (const link of links) {
        if (link.hash !== hash) link.removeAttribute('aria-current')
        else {
          link.setAttribute('aria-current', 'location')
          if (link.offsetParent) link.scrollIntoView({ block: 'nearest' })
        }
      }
      const current = links.find((link) => link.hash === hash)
      const outer = current?.closest('ol ol')?.parentElement.firstElementChild ?? current
      for (const [index, title] of titles.entries()) title.innerHTML = outer?.innerHTML ?? whole[index]
    }
    const bar = find('.progress')
    const progress = () => {
      follow()
      bar.style.transform = `scaleX(${scrollY / Math.max(1, root.scrollHeight - innerHeight)})`
    }
    on(window, 'scroll', () => requestAnimationFrame(progress), { passive: true })
    progress()
    for (const link of all('[data-keep-place]')) on(link, 'click', () => (link.hash = last ?? ''))
    on(find('#report-drawer'), 'click', ({ target, currentTarget }) => {
      if (target.closest('a')) currentTarget.hidePopover()
    })
  }

  function addCitations({ copyCitation, citationCopied, citation }) {
    const toast = find('#report-toast')
    for (const card of all('.recommendation')) {
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
    const rules = new Intl.PluralRules(root.lang || 'en')
    const fold = (text) =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/\s/g, ' ')
        .toLowerCase()
    let blocks
    const read = () => {
      let section = ''
      return all(':is(h2, h3, h4, p, li, tr, pre, figcaption)', find('main')).flatMap((element) => {
        if (element.matches('li:has(p), .recommendation-label, .recommendation-foot')) return []
        const copied = element.cloneNode(true)
        for (const part of all('.margin-note, .note-call, .vh, .back-link, .link-button', copied)) part.remove()
        const text = copied.textContent.replace(/\s+/g, ' ').trim()
        if (element.matches('h2, h3')) section = text
        return [{ element, section, text, folded: fold(text) }]
      })
    }
    const select = (element, key) => {
      const range = new Range()
      range.selectNodeContents(element)
      const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = fold(node.data).indexOf(key)
        if (at < 0) continue
        range.setStart(node, at)
        range.setEnd(node, Math.min(node.length, at + key.length))
        break
      }
      getSelection().removeAllRanges()
      getSelection().addRange(range)
    }
    const entry = ({ element, section, text, folded }, key) => {
      const at = folded.indexOf(key)
      const from = Math.max(0, text.lastIndexOf(' ', at - 36) + 1)
      const link = create(
        'a',
        '',
        (from > 0 ? '…' : '') + text.slice(from, at),
        create('mark', '', text.slice(at, at + key.length)),
      )
      const end = at + key.length + 60
      link.append(text.slice(at + key.length, end) + (text[end] ? '…' : ''), create('small', '', section))
      link.href = `#${element.closest('[id]').id}`
      on(link, 'click', (event) => {
        event.preventDefault()
        panel.hidePopover()
        element.scrollIntoView({ block: 'center' })
        element.tabIndex = -1
        element.focus({ preventScroll: true })
        select(element, key)
      })
      return create('li', '', link)
    }
    on(field, 'input', () => {
      const key = fold(field.value.trim())
      blocks ??= read()
      const hits = key.length < 2 ? [] : blocks.filter(({ folded }) => folded.includes(key))
      list.replaceChildren(...hits.slice(0, 50).map((hit) => entry(hit, key)))
      const form = (find(`[value=${rules.select(hits.length)}]`, panel) ?? find('[value=other]', panel)).textContent
      const found = hits.length > 0 ? form.replace('{count}', hits.length) : panel.dataset.nothing
      count.textContent = key.length < 2 ? '' : found
    })
    on(panel, 'toggle', ({ newState }) => newState === 'open' && field.focus())
  }
})()
