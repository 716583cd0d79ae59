// What the writer chose to look at. It stands in the address, so that a page that is loaded again shows the same.

const asked = new URLSearchParams(location.search)
const views = ['html', 'pages', 'both']

export const chosen = {
  view: views.includes(asked.get('view')) ? asked.get('view') : 'html',
  /** Empty until it is known which one the report is written in. */
  language: asked.get('language') ?? '',
}

export function remember(languageOfReport) {
  const kept = new URLSearchParams()
  if (chosen.view !== 'html') kept.set('view', chosen.view)
  if (chosen.language && chosen.language !== languageOfReport) kept.set('language', chosen.language)
  history.replaceState(null, '', kept.size > 0 ? `?${kept}` : location.pathname)
}

/** The address of something in the language that is looked at. */
export function addressOf(name) {
  return `/${encodeURIComponent(chosen.language)}/${name}`
}
