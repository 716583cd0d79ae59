import { sheets } from './draw-sheets.js'

/** Of each sheet, where the text on it begins, and how much smaller than on paper it is. */
export function sheetPlaces(view) {
  return sheets().map((sheet) => {
    const { top, height } = sheet.getBoundingClientRect()
    const scale = height / sheet.offsetHeight
    const margin = Number.parseFloat(view.getComputedStyle(sheet).getPropertyValue('--page-top')) || 0
    return { top: top + view.scrollY + scale * margin, scale }
  })
}
