import type { Progress } from './progress.ts'
import { cutToWidth } from './width-of.ts'

/** What progress is shown on. */
export interface Screen {
  /** Whether a line can be written over; elsewhere a new line is written now and then. */
  readonly isLive: boolean
  /** How wide lines may be, now. */
  columns(): number
  write(text: string): void
}

/** In milliseconds: when the first line is shown, and how long after one the next may follow. */
const pace = { live: { first: 300, next: 0 }, lines: { first: 5000, next: 10_000 } }

/** How often the seconds are counted on, in milliseconds, where nothing else changes. */
const beat = 1000

/** Shows what is being done on one line that is redrawn, or on a line every few seconds. */
export function progressOn({ isLive, columns, write }: Screen, now = () => performance.now()): Progress {
  const { first, next } = isLive ? pace.live : pace.lines
  let began: number | undefined
  let told: number | undefined
  let doing = ''
  let shown = ''
  let timers: readonly NodeJS.Timeout[] = []

  const show = () => {
    const time = now()
    if (began === undefined || time - began < first || (told !== undefined && time - told < next)) return
    told = time
    const seconds = Math.floor((time - began) / 1000)
    const text = fitted(doing, seconds, columns() - 1)
    if (text !== shown) write(isLive ? `\r${text}\u001b[K` : `${doing}, ${seconds} s\n`)
    shown = text
  }
  const hide = () => {
    if (isLive && shown !== '') write('\r\u001b[K')
    shown = ''
  }
  const begin = () => {
    began = now()
    // The process waits for neither of them.
    timers = [setTimeout(show, first), setInterval(show, beat)].map((timer) => timer.unref())
  }
  return {
    at(what) {
      if (began === undefined) begin()
      doing = what
      show()
    },
    hide,
    end() {
      for (const timer of timers) clearTimeout(timer)
      began = undefined
      told = undefined
      hide()
    },
  }
}

/** With the seconds behind it, where there were any and there is room. */
function fitted(doing: string, seconds: number, width: number): string {
  const behind = seconds > 0 && width >= 20 ? `  ${seconds} s` : ''
  return cutToWidth(doing, Math.max(1, width - behind.length)) + behind
}
