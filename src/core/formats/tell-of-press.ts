import type { BoundPdf } from './bind-pdf.ts'
import type { Press } from './parts/print-in-parts.ts'
import type { Planned } from './parts/workbench.ts'
import type { PrintingState } from './printing-state.ts'

/** A press that tells how far it is. */
export function tellOfPress(press: Press<BoundPdf>, tell: (state: PrintingState) => void): Press<BoundPdf> {
  return {
    ...press,
    refuse: (planned) => {
      press.refuse(planned)
      tell({ printed: 0, pages: planned.layout.count, isReadBack: false })
    },
    bind: (planned) => tellOfBinding(press.bind(planned), planned.layout, tell),
  }
}

function tellOfBinding(
  bound: BoundPdf,
  { count: pages, front }: Planned['layout'],
  tell: (state: PrintingState) => void,
): BoundPdf {
  // The cover and the contents are printed with the first part.
  let printed = front
  return {
    add: (bytes, added) => {
      bound.add(bytes, added)
      printed += added.length
      tell({ printed, pages, isReadBack: false })
    },
    finish: () => {
      tell({ printed: pages, pages, isReadBack: true })
      return bound.finish()
    },
  }
}
