import { UserError } from '../core/user-error.ts'

/** When work must be over, what to say when it is not, and the caller's own wish to stop. */
export interface Limit {
  readonly until: number
  readonly message: string
  readonly signal: AbortSignal | undefined
}

/** Work went over its limit, and whatever does it may be stuck. */
export class OutOfTime extends UserError {}

/** A limit that starts now. */
export function limitOf(milliseconds: number, message: string, signal?: AbortSignal): Limit {
  return { until: performance.now() + milliseconds, message: `${message} within ${secondsOf(milliseconds)} s`, signal }
}

/** Whole ones where they are many, because nobody counts parts of them. */
function secondsOf(milliseconds: number): number {
  const parts = milliseconds < 10_000 ? 10 : 1
  return Math.round((milliseconds / 1000) * parts) / parts
}

/** Waits for work, but no longer than the limit; the work itself is not ended by this. */
export async function withinLimit<T>(work: Promise<T>, limit: Limit): Promise<T> {
  const clock = new AbortController()
  const stop = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(outOfTime(limit)), Math.max(0, limit.until - performance.now()))
    const abort = () => reject(limit.signal?.reason)
    if (limit.signal?.aborted) abort()
    limit.signal?.addEventListener('abort', abort)
    clock.signal.addEventListener('abort', () => {
      clearTimeout(timer)
      limit.signal?.removeEventListener('abort', abort)
    })
  })
  try {
    return await Promise.race([work, stop])
  } finally {
    clock.abort()
  }
}

function outOfTime(limit: Limit): OutOfTime {
  return new OutOfTime(limit.message, {
    hint: 'The browser was ended; try again, or set PUPPETEER_EXECUTABLE_PATH to another Chrome or Chromium',
    exitCode: 3,
  })
}
