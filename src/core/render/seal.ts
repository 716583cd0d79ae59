import { createHash } from 'node:crypto'
import { s } from 'hastscript'
import { drawingToHtml, type SafeHtml } from './to-html.ts'

/**
 * The drawing on the cover of a report, as on a banknote: one closed curve, many times over, a little turned and a
 * little smaller each time. Every name has a drawing of its own, the same each time and in each language.
 */
export function sealOf(name: string): SafeHtml {
  const form = formOf(name)
  const turns = Array.from({ length: copies }, (_, copy) => {
    const transform = `rotate(${round(copy * form.turn, 3)})scale(${round(1 - copy * form.shrink, 3)})`
    return s('use', { href: `#${curveId}`, transform })
  })
  const curve = s('path', { id: curveId, d: curveOf(form), vectorEffect: 'non-scaling-stroke' })
  const drawing = s('svg', { className: ['seal'], viewBox: '-500 -500 1000 1000', ariaHidden: 'true' }, [
    s('defs', curve),
    s('g', { fill: 'none', stroke: 'currentColor' }, turns),
  ])
  return drawingToHtml(drawing)
}

const copies = 44

const curveId = 'report-seal-curve'

interface Form {
  readonly petals: number
  /** Of the outer edge, as a part of the radius. */
  readonly depth: number
  readonly ripple: number
  readonly phase: number
  /** From one copy to the next, in degrees. */
  readonly turn: number
  readonly shrink: number
}

function formOf(name: string): Form {
  const bytes = createHash('sha256').update(name).digest()
  /** One of the numbers from `least` to `most`. */
  const pick = (index: number, least: number, most: number) => least + ((bytes[index] ?? 0) / 255) * (most - least)
  const petals = Math.round(pick(0, 9, 18))
  const side = (bytes[5] ?? 0) % 2 ? 1 : -1
  return {
    petals,
    depth: pick(1, 0.14, 0.22),
    ripple: pick(2, 0.015, 0.05),
    phase: pick(3, 0, 2 * Math.PI),
    // All copies together turn by about one petal, so that they cross each other.
    turn: (side * pick(4, 0.7, 1.3) * 360) / petals / copies,
    shrink: pick(6, 0.0085, 0.0115),
  }
}

/** Closed, in a square of 1000 about the origin. */
function curveOf({ petals, depth, ripple, phase }: Form): string {
  // As many in each petal.
  const steps = petals * Math.ceil(320 / petals)
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI
    const wave = depth * Math.cos(petals * angle) + ripple * Math.cos(3 * petals * angle + phase)
    const radius = 500 * (1 - depth - ripple + wave)
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

/** What a screen can show; and the same on every machine, whose last digits of a cosine may differ. */
function round(number: number, digits = 1): number {
  return Math.round(number * 10 ** digits) / 10 ** digits
}
