/** Whether a file is none of a report, but left by an editor while it saves: hidden, a copy, half of a swap. */
export function isLeftover(name: string): boolean {
  return /^[.#]|~$|^\d{4,}$|\.(?:swp|swx|swo|tmp|bak|orig|part|crdownload)$/i.test(name)
}
