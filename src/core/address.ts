/** The schemes that a link of a report may have. */
export const safeSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** Space, control characters and what else no eye sees: browsers leave some of it out when they read a scheme. */
const unseen = /[\s\p{Cc}\p{Cf}]/gu

/** The scheme of an address as a browser may read it, in small letters: `https`; unset for a relative one. */
export function schemeOf(address: string): string | undefined {
  const [head = ''] = address.split(/[/?#]/, 1)
  const [name = '', ...rest] = head.replace(unseen, '').split(':')
  return rest.length > 0 && /^[a-z][a-z0-9+.-]*$/i.test(name) ? name.toLowerCase() : undefined
}

/** The first thing that no eye sees in or before the scheme of an address. */
export function hiddenInScheme(address: string): string | undefined {
  const [head = ''] = address.split(':', 1)
  return schemeOf(address) === undefined ? undefined : head.match(unseen)?.[0]
}

/** Whether an address leads to another host without naming a scheme: `//host/path`. Browsers read `\` as `/`. */
export function isHostRelative(address: string): boolean {
  return /^[\\/]{2}/.test(address.replace(unseen, ''))
}
