import type { Layout } from '../../core/formats/lay-out.ts'
import type { MeasuredSheet } from '../../core/formats/sheet.ts'
import { clipsOf } from './clips-of.ts'

/** Where an item of the text stands on paper. */
export interface ItemPlace {
  /** From 0, the cover's. */
  readonly page: number
  /** From the upper edge of the text, in CSS pixels. */
  readonly top: number
  /** Of what is shown in one piece with those before and after. */
  readonly clip: number
}

/** Where each item of the text stands on the planned pages; of columns side by side, those in the first. */
export function itemPlaces(measured: MeasuredSheet, layout: Layout): readonly (ItemPlace | undefined)[] {
  const { items } = measured.text
  const places = new Array<ItemPlace | undefined>(items.length)
  let count = 0
  for (let page = layout.front; page < layout.count; page++) {
    const { clips = [], tops = [] } = clipsOf(measured, layout, page) ?? {}
    for (const [number, { of, from, to, x }] of clips.entries()) {
      if (of !== 'text' || x > 0) continue
      count++
      const above = (tops[number] ?? 0) - (items[from]?.top ?? 0)
      for (let item = from; item < to; item++) {
        places[item] = { page, top: above + (items[item]?.top ?? 0), clip: count }
      }
    }
  }
  return places
}
