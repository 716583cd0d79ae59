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
    const texts = readTexts()
    const steps = stepThrough(texts)
    const choice = chooseTexts(texts, steps)
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

  // Every text once, because a page may have ten thousand.
  function readTexts() {
    return all('.group').map((group) => ({
      group,
      units: all('.unit', group).map((unit) => ({ unit, facets: unit.dataset.is.split(' '), isShown: true })),
    }))
  }

  // Without regard to capitals, accents and kinds of spaces.
  function fold(text) {
    return text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/\s+/g, ' ')
      .toLowerCase()
  }

  // Shows what has a facet and holds the words. A text and its notes stay together, so that each is read with the other.
  function chooseTexts(groups, steps) {
    const filters = all('.filters input')
    const field = find('.search input')
    const nothing = find('.nothing-found')
    const sections = all('.section')
    const count = groups.reduce((sum, { units }) => sum + units.length, 0)
    const choose = () => {
      const facet = filters.find(({ checked }) => checked)?.value ?? ''
      const words = fold(field.value.trim().replace(/^#/, ''))
      const filled = new Set()
      let shown = 0
      for (const { group, units } of groups) {
        let here = 0
        for (const text of units) {
          if (words) text.folded ??= fold(text.unit.textContent)
          text.isShown = (!facet || text.facets.includes(facet)) && (!words || text.folded.includes(words))
          if (text.isShown) here += 1
        }
        for (const { unit, isShown } of units) unit.classList.toggle('beside', here > 0 && !isShown)
        group.hidden = here === 0
        if (here > 0) filled.add(group.parentElement)
        shown += here
      }
      for (const section of sections) section.hidden = !filled.has(section)
      nothing.hidden = shown > 0 || count === 0
      markFound(words)
      steps.begin(shown, count)
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
      timer = setTimeout(choose, 120)
    })
    on(find('button', nothing), 'click', () => {
      showAll()
      field.focus()
    })
    // A browser may have kept what was chosen before the page was loaded anew.
    if (field.value || filters.some(({ checked, value }) => checked && value)) choose()
    else steps.begin(count, count)
    const reveal = () => {
      const unit = page.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (unit?.closest('[hidden]')) {
        showAll()
        unit.scrollIntoView()
      }
    }
    on(window, 'hashchange', reveal)
    return { field, showAll, isChosen: () => field.value !== '' || !filters[0].checked }
  }

  // As many places as anyone looks at.
  function markFound(words) {
    if (!CSS.highlights) return
    CSS.highlights.delete('found')
    if (words.length < 2) return
    const ranges = []
    for (const text of all('.group:not([hidden]) :is(.source, .translation, .id, .messages, .comment)')) {
      const walker = page.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node && ranges.length < 500; node = walker.nextNode()) {
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
      if (ranges.length >= 500) break
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  // From one shown text to the next, and which of them it is.
  function stepThrough(groups) {
    const texts = groups.flatMap(({ units }) => units)
    const output = find('.shown')
    let shown = texts
    const say = (at, some, whole) => {
      const { at: place, some: part, all: everything } = output.dataset
      const words = at >= 0 ? place : some < whole ? part : everything
      output.textContent = words.replace('{at}', at + 1).replace('{shown}', some)
    }
    const placeNow = () => {
      const focused = page.activeElement.closest?.('.unit')
      return focused ? shown.findIndex(({ unit }) => unit === focused) : -1
    }
    // The last that begins above the middle of what is seen, where none has the focus.
    const nearest = () => {
      let [low, high] = [0, shown.length]
      const top = find('.bar').offsetHeight + 72
      while (low < high) {
        const middle = (low + high) >> 1
        if (shown[middle].unit.getBoundingClientRect().top < top) low = middle + 1
        else high = middle
      }
      return low
    }
    const step = (by) => {
      if (shown.length === 0) return
      const now = placeNow()
      const next = now >= 0 ? now + by : by > 0 ? nearest() : nearest() - 1
      const { unit } = shown[Math.max(0, Math.min(shown.length - 1, next))]
      unit.focus({ preventScroll: true })
      const { top, bottom } = unit.getBoundingClientRect()
      const isSeen = top > find('.bar').offsetHeight + 60 && bottom < innerHeight
      if (!isSeen) unit.scrollIntoView({ block: bottom - top < innerHeight / 2 ? 'center' : 'start' })
      history.replaceState(null, '', `#${unit.id}`)
    }
    let whole = texts.length
    on(page, 'focusin', () => say(placeNow(), shown.length, whole))
    for (const button of all('.step')) on(button, 'click', () => step(Number(button.value)))
    // A button takes the focus from the text: it is given back before it steps.
    for (const button of all('.step')) on(button, 'pointerdown', (event) => event.preventDefault())
    return {
      step,
      begin(some, count) {
        whole = count
        shown = texts.filter(({ isShown }) => isShown)
        say(placeNow(), some, count)
      },
    }
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
    on(window, 'scroll', () => requestAnimationFrame(follow), { passive: true })
    follow()
    on(find('#review-drawer'), 'click', ({ target, currentTarget }) => {
      if (target.closest('a')) currentTarget.hidePopover()
    })
  }
})()
