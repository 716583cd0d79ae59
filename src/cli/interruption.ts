/** Why a command ends before its time. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
  readonly exitCode: number

  constructor(exitCode: number) {
    super('Interrupted')
    this.exitCode = exitCode
  }
}

/** Aborts when someone asks the process to end; the command then unwinds, closes what it opened and cleans up. */
export function watchInterruptions(): AbortSignal {
  const controller = new AbortController()
  for (const [name, exitCode] of Object.entries(signals)) {
    process.on(name, () => {
      // Whoever asks twice does not want to wait.
      if (controller.signal.aborted) process.exit(exitCode)
      controller.abort(new Interruption(exitCode))
      setTimeout(() => process.exit(exitCode), graceAfterSignal).unref()
    })
  }
  return controller.signal
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/** In milliseconds. */
const graceAfterSignal = 4000

/** Waits for a promise, but no longer than until the interruption. */
export async function unlessInterrupted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, interrupted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
