/** A style that is added to a page, empty until it says something. */
export function addStyle(page, css = '') {
  const style = page.createElement('style')
  style.textContent = css
  page.head.append(style)
  return style
}
