/** What of the window of the web page a bar of its theme covers. */
export function barOf(view) {
  const bar = view.document.querySelector('.bar')
  return bar && /sticky|fixed/.test(view.getComputedStyle(bar).position) ? bar.offsetHeight : 0
}
