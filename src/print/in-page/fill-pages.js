/**
 * Print the page of each thing that is referred to by its page.
 *
 * @param {Readonly<Record<string, string>>} pages
 */
export function fillPages(pages) {
  for (const place of document.querySelectorAll('[data-page-of]')) {
    const page = pages[place.getAttribute('data-page-of') ?? '']
    if (page !== undefined && place.textContent !== page) place.textContent = page
  }
}
