/** The colours and fonts of the theme, whenever they are others. */
export function showLook(address) {
  const link = document.querySelector('link[data-look]')
  if (!address || link.getAttribute('href') === address) return
  const next = link.cloneNode()
  next.href = address
  // The old one stays until the new one is there.
  next.addEventListener('load', () => link.remove())
  link.after(next)
}
