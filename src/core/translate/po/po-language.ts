/** A language tag as PO files write it: `pt-BR` is `pt_BR`, `kk-Latn` is `kk@latin`, `zh-Hans` is `zh_CN`. */
export function poLanguageOf(tag: string): string {
  const locale = localeOf(tag)
  if (!locale) return tag
  const { language, script, region = language === 'zh' && script ? regions[script] : undefined } = locale
  const variant = script && language !== 'zh' ? `@${variants[script] ?? script.toLowerCase()}` : ''
  return `${language}${region ? `_${region}` : ''}${variant}`
}

/** Whether both may be one language: where only one of them names a country or a script, they may. */
export function mayBeOneLanguage(one: string, other: string): boolean {
  const [first, second] = [localeOf(one), localeOf(other)]
  if (!first || !second) return one === other
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b
  return first.language === second.language && agree(first.region, second.region) && agree(first.script, second.script)
}

/** Of a tag or of a PO file's name: `pt-BR`, `pt_BR.UTF-8`, `sr@latin`. */
function localeOf(name: string): Intl.Locale | undefined {
  const [plain = '', variant = ''] = name
    .trim()
    .replace(/\.[^@]*/, '')
    .split('@')
  const [language = '', ...others] = plain.split(/[-_]/)
  const script = scripts.get(variant.toLowerCase())
  try {
    return new Intl.Locale([language, ...(script ? [script] : []), ...others].join('-'))
  } catch {
    return undefined
  }
}

const variants: Readonly<Record<string, string>> = { Latn: 'latin', Cyrl: 'cyrillic', Arab: 'arabic' }
const scripts = new Map(Object.entries(variants).map(([script, variant]) => [variant, script]))
const regions: Readonly<Record<string, string>> = { Hans: 'CN', Hant: 'TW' }
