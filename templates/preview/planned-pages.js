import { addressOf } from './chosen.js'

// The pages that are shown, as they were planned.

let pages

/** Undefined while they are being loaded. */
export function plannedPages() {
  return pages
}

export function setPlannedPages(next) {
  pages = next
}

export function pagesVersion() {
  return pages?.version
}

/** What is known of all pages now, or with `?last` of those that were planned last. */
export async function askForPages(query = '') {
  const answer = await fetch(addressOf(`pages.json${query}`))
  return answer.ok ? answer.json() : undefined
}
