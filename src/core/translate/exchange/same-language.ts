/** Whether a file in one language may be taken for a report in another: `ru-RU` for `ru`, but not `sr-Latn` for `sr`. */
export function isSameLanguage(one: string, other: string): boolean {
  if (one === other) return true
  const [first, second] = [localeOf(one), localeOf(other)]
  if (!first || !second) return one.toLowerCase() === other.toLowerCase()
  const isSame = first.language === second.language && first.script === second.script
  return isSame && (!first.region || !second.region || first.region === second.region)
}

interface Locale {
  readonly language: string
  /** That of the tag, or the one the language is mostly written in. */
  readonly script: string | undefined
  /** Only where the tag has one. */
  readonly region: string | undefined
}

// A memory asks for the same few tags a hundred thousand times.
const locales = new Map<string, Locale | undefined>()

function localeOf(tag: string): Locale | undefined {
  if (!locales.has(tag)) {
    if (locales.size > 1000) locales.clear()
    locales.set(tag, readTag(tag))
  }
  return locales.get(tag)
}

function readTag(tag: string): Locale | undefined {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'))
    const { language, script } = locale.maximize()
    return { language, script, region: locale.region }
  } catch {
    return undefined
  }
}
