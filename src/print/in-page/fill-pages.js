/**
 * Print the page of each thing that is referred to by its page, and a guess where that is not known yet.
 *
 * @param {Readonly<Record<string, string>>} pages By anchor.
 */
export function fillPages(pages) {
  const places = [...document.querySelectorAll('[data-page-of]')]
  const guess = places.every((place) => anchorOf(place) in pages) ? () => '' : guessing()
  const texts = places.map((place) => pages[anchorOf(place)] ?? guess(anchorOf(place)))
  // Written last, because each write before a reading would have everything laid out again.
  for (const [index, place] of places.entries()) {
    if (place.textContent !== texts[index]) place.textContent = texts[index] ?? ''
  }
}

/** The places of the text whose page number has not as many digits as what stands there. @param {Readonly<Record<string, string>>} pages */
export function changedPlaces(pages) {
  return [...document.querySelectorAll('main [data-page-of]')].filter((place) => {
    const page = pages[anchorOf(place)]
    return page !== undefined && page.length !== place.textContent?.length
  })
}

/** What stands in the text where a page is referred to, by anchor. @param {Element} main */
export function pageReferencesIn(main) {
  return [...main.querySelectorAll('[data-page-of]')].map((place) => [anchorOf(place), place.textContent ?? ''])
}

/** @param {Element} place */
function anchorOf(place) {
  return place.getAttribute('data-page-of') ?? ''
}

/**
 * The page on which something will stand, if text and notes are spread evenly. Often wrong by one, but seldom in the
 * number of its digits; and as long as that is right, nothing moves when the page is known.
 */
function guessing() {
  const main = document.querySelector('main')
  const text = main?.getBoundingClientRect() ?? new DOMRect()
  const notes = document.querySelector('.foot')?.getBoundingClientRect().height ?? 0
  const room = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--text-block'))
  // Pages are not quite full.
  const pages = (1.04 * (text.height + notes)) / room
  return (/** @type {string} */ anchor) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? text.top
    return String(1 + Math.floor(((top - text.top) / text.height) * pages))
  }
}
