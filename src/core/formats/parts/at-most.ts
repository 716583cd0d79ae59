/** Has only so much work done at a time; the rest waits in its order. */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = 0
  const next = () => {
    busy--
    waiting.shift()?.()
  }
  return async (work) => {
    if (busy >= most) await new Promise<void>((turn) => waiting.push(turn))
    busy++
    try {
      return await work()
    } finally {
      next()
    }
  }
}
