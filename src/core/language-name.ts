/** `Russian` for `ru`; undefined for what is no language, or not a tag at all. */
export function knownLanguageName(tag: string): string | undefined {
  // Not ahead of the first question: most reports ask for none, and what is needed to answer takes long to load.
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  try {
    return names.of(tag)
  } catch {
    return undefined
  }
}

/** `Russian` for `ru`; a tag that is not known as it is. */
export function languageName(tag: string): string {
  return knownLanguageName(tag) ?? tag
}

let names: Intl.DisplayNames | undefined
