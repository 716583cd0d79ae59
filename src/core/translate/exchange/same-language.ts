/** Whether a file in one language may be taken for a report in another: `ru-RU` for `ru`, but not `sr-Latn` for `sr`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [localeOf(one), localeOf(other)]
  if (!first || !second) return one.toLowerCase() === other.toLowerCase()
  const isSame = first.maximize().language === second.maximize().language
  const isSameScript = first.maximize().script === second.maximize().script
  return isSame && isSameScript && (!first.region || !second.region || first.region === second.region)
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'))
  } catch {
    return undefined
  }
}
