/** Tells when the first pieces of work, so many of them, have begun. */
export function firstBegun(count: number): { begin(): void; readonly done: Promise<void> } {
  let left = count
  let tell = () => {}
  const done = new Promise<void>((resolve) => {
    tell = resolve
  })
  const begin = () => {
    left--
    if (left === 0) tell()
  }
  return { begin, done }
}
