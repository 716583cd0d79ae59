const waiting = new Map()

/** Draws what stands in a panel: at once where it is open, or else when it is opened. */
export function drawWhenSeen(panel, draw) {
  if (!waiting.has(panel))
    panel.addEventListener('beforetoggle', (event) => event.newState === 'open' && drawNow(panel))
  waiting.set(panel, draw)
  if (panel.matches(':popover-open')) drawNow(panel)
}

function drawNow(panel) {
  waiting.get(panel)?.()
  waiting.set(panel, undefined)
}
