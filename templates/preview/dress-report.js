const loading = fetch('/~/frame.css').then((answer) => answer.text())

/** Lays the style of the preview over the page of the report, and takes over the colours that are chosen there. */
export async function dressReport(view) {
  followColours(view.document.documentElement)
  const page = view.document
  const sheet = await loading
  // Another page may have come in the meantime.
  if (view.document !== page) return
  const style = new view.CSSStyleSheet()
  style.replaceSync(sheet)
  page.adoptedStyleSheets = [style]
}

/** What the reader of the report chooses is seen around it too. */
function followColours(root) {
  const follow = () => {
    if (root.dataset.theme) document.documentElement.dataset.theme = root.dataset.theme
    else delete document.documentElement.dataset.theme
  }
  new MutationObserver(follow).observe(root, { attributeFilter: ['data-theme'] })
  follow()
}
