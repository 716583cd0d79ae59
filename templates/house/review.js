// What makes reviewing easier; without scripts everything is shown all the same.
;(() => {
  const page = document
  const root = page.documentElement
  const find = (selector, within = page) => within.querySelector(selector)
  const all = (selector, within = page) => [...within.querySelectorAll(selector)]
  const on = (target, type, act, options) => target?.addEventListener(type, act, options)

  // What an editor chose, before anything is painted. A file on a disk may have no storage.
  const settings = { colours: '', size: '', keys: '' }
  try {
    Object.assign(settings, JSON.parse(localStorage.rapporteurReview ?? '{}'))
  } catch {}
  const apply = () => {
    root.dataset.theme = settings.colours
    root.dataset.size = settings.size
    if (!settings.colours) delete root.dataset.theme
  }
  root.classList.add('js')
  apply()

  on(page, 'DOMContentLoaded', () => {
    keepSettings()
    const steps = stepThrough()
    const choice = chooseTexts(steps)
    followKeys(steps, choice)
    followReading()
  })

  function keepSettings() {
    for (const input of all('.settings input')) {
      input.checked = settings[input.name] === input.value
      on(input, 'change', () => {
        settings[input.name] = input.value
        apply()
        try {
          localStorage.rapporteurReview = JSON.stringify(settings)
        } catch {}
      })
    }
  }

  // Every text once, and only when somebody asks for it, because a page may have ten thousand.
  let known
  const readTexts = () => {
    known ??= all('.unit').map((unit) => ({ unit, group: unit.parentElement, facets: unit.getAttribute('data-is') }))
    return known
  }
  const isShown = ({ isLeftOut }) => !isLeftOut

  // Without regard to capitals, accents and kinds of spaces.
  function fold(text) {
    return text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/\s+/g, ' ')
      .toLowerCase()
  }

  // Shows what has a facet and holds the words. A text and its notes stay together, so that each is read with the other.
  function chooseTexts(steps) {
    const filters = all('.filters input')
    const field = find('.search input')
    const nothing = find('.nothing-found')
    const choose = () => {
      const facet = filters.find(({ checked }) => checked)?.value ?? ''
      const words = fold(field.value.trim().replace(/^#/, ''))
      const texts = readTexts()
      const filled = new Set()
      for (const text of texts) {
        if (words) text.folded ??= fold(text.unit.textContent)
        text.isLeftOut = !text.facets.includes(facet) || (words !== '' && !text.folded.includes(words))
        if (!text.isLeftOut) filled.add(text.group)
      }
      for (const { unit, group, isLeftOut } of texts) unit.classList.toggle('beside', isLeftOut && filled.has(group))
      showStretches(filled)
      nothing.hidden = filled.size > 0 || texts.length === 0
      markFound(words)
      steps.tell()
    }
    const showAll = () => {
      for (const input of filters) input.checked = input.value === ''
      field.value = ''
      choose()
    }
    let timer
    for (const input of filters) {
      on(input, 'change', () => {
        choose()
        scrollTo(0, Math.min(scrollY, find('.page').offsetTop - find('.bar').offsetHeight))
      })
    }
    on(field, 'input', () => {
      clearTimeout(timer)
      timer = setTimeout(choose, 150)
    })
    on(find('button', nothing), 'click', () => {
      showAll()
      field.focus()
    })
    const isChosen = () => field.value !== '' || !filters[0].checked
    // A browser may have kept what was chosen before the page was loaded anew.
    if (isChosen()) choose()
    on(window, 'hashchange', () => {
      const unit = page.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (!unit?.closest('[hidden]')) return
      showAll()
      unit.scrollIntoView()
    })
    return { field, showAll, isChosen }
  }

  // A stretch that is not laid out yet is taken to be as high as what is shown of it, at 12 rem each.
  function showStretches(filled) {
    for (const section of all('.section')) {
      let count = 0
      for (const stretch of all('.stretch', section)) {
        let here = 0
        for (const group of stretch.children) {
          group.hidden = !filled.has(group)
          if (!group.hidden) here += 1
        }
        stretch.hidden = here === 0
        stretch.style.containIntrinsicBlockSize = `${here * 12}rem`
        count += here
      }
      section.hidden = count === 0
    }
  }

  // As many places as anyone looks at.
  function markFound(words) {
    if (!CSS.highlights) return
    CSS.highlights.delete('found')
    if (words.length < 2) return
    const ranges = []
    for (const { unit } of readTexts().filter(isShown)) {
      const walker = page.createTreeWalker(unit, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const folded = fold(node.data)
        // Where folding left the places of letters as they were.
        if (folded.length !== node.length) continue
        for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
          const range = new Range()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          ranges.push(range)
        }
      }
      if (ranges.length >= 300) break
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  // From one shown text to the next, and which of them it is.
  function stepThrough() {
    const output = find('.shown')
    const whole = output.textContent
    const shown = () => readTexts().filter(isShown)
    const placeNow = (texts) => {
      const focused = page.activeElement.closest('.unit')
      return focused ? texts.findIndex(({ unit }) => unit === focused) : -1
    }
    const tell = (texts = shown(), at = placeNow(texts)) => {
      const { at: place, some } = output.dataset
      const words = at >= 0 ? place : texts.length < readTexts().length ? some : whole
      output.textContent = words.replace('{at}', at + 1).replace('{shown}', texts.length)
    }
    // The first that begins below the bar, where none has the focus.
    const nearest = (texts) => {
      let [low, high] = [0, texts.length]
      const top = find('.bar').offsetHeight + 48
      while (low < high) {
        const middle = (low + high) >> 1
        if (texts[middle].unit.getBoundingClientRect().top < top) low = middle + 1
        else high = middle
      }
      return low
    }
    const step = (by) => {
      const texts = shown()
      if (texts.length === 0) return
      const now = placeNow(texts)
      const next = now >= 0 ? now + by : by > 0 ? nearest(texts) : nearest(texts) - 1
      const at = Math.max(0, Math.min(texts.length - 1, next))
      const { unit } = texts[at]
      unit.focus({ preventScroll: true })
      const { top, bottom } = unit.getBoundingClientRect()
      const isSeen = top > find('.bar').offsetHeight + 60 && bottom < innerHeight
      if (!isSeen) unit.scrollIntoView({ block: bottom - top < innerHeight / 2 ? 'center' : 'start' })
      // Browsers refuse it to those who step very fast.
      try {
        history.replaceState(null, '', `#${unit.id}`)
      } catch {}
      tell(texts, at)
    }
    for (const button of all('.step')) {
      on(button, 'click', () => step(Number(button.value)))
      // The text keeps the focus, so that the next step goes on from it.
      on(button, 'pointerdown', (event) => event.preventDefault())
    }
    return { step, tell }
  }

  function followKeys({ step }, { field, showAll, isChosen }) {
    on(page, 'keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || find(':popover-open')) return
      if (event.key === 'Escape' && isChosen()) {
        showAll()
        field.blur()
        return
      }
      if (settings.keys === 'off' || event.target.matches('input[type=search]')) return
      const acts = { j: () => step(1), k: () => step(-1), '/': () => field.focus() }
      // On a keyboard of other letters, the key that stands in its place.
      const act = acts[event.key] ?? acts[{ KeyJ: 'j', KeyK: 'k', Slash: '/' }[event.code]]
      if (!act) return
      event.preventDefault()
      act()
    })
    on(field, 'keydown', ({ key }) => key === 'Enter' && step(1))
  }

  // Which section is read, in the list of them.
  function followReading() {
    const links = all(':is(.contents, .drawer) ol a')
    const sections = all('.section')
    const follow = () => {
      const limit = innerHeight * 0.3
      const current = sections.findLast((section) => !section.hidden && section.getBoundingClientRect().top < limit)
      for (const link of links) {
        if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }
    // The settings open at the bar, wherever it stands.
    const panel = find('.settings')
    const place = () => {
      const { bottom } = find('.bar').getBoundingClientRect()
      panel.style.top = `${Math.max(8, Math.min(bottom, innerHeight - panel.offsetHeight - 16) + 8)}px`
    }
    on(panel, 'toggle', place)
    const move = () => {
      follow()
      place()
    }
    on(window, 'scroll', () => requestAnimationFrame(move), { passive: true })
    follow()
    on(find('#review-drawer'), 'click', ({ target, currentTarget }) => {
      if (target.closest('a')) currentTarget.hidePopover()
    })
  }
})()
