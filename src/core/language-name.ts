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

/** `английский` for `en` in Russian; undefined where nothing here knows what that language calls others. */
export function languageNameIn(language: string, tag: string): string | undefined {
  try {
    // Where a language is not known, names would come in that of the machine.
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag)
  } catch {
    return undefined
  }
}

let names: Intl.DisplayNames | undefined
