/** Makes sheets smaller that are wider than the window; what stands on them stays where it is. */
export function fitSheets(view, sheets) {
  const room = view.document.documentElement.clientWidth - 2 * edge
  const widths = sheets.map(({ offsetWidth }) => offsetWidth)
  for (const [index, sheet] of sheets.entries()) {
    const fit = String(Math.min(1, Math.max(0.1, room / widths[index])))
    if (sheet.style.getPropertyValue('--fit') !== fit) sheet.style.setProperty('--fit', fit)
  }
}

/** In pixels, beside a sheet. */
const edge = 8
