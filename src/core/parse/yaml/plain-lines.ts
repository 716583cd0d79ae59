/**
 * The keys and texts of YAML in which each line is a remark, or a key and its text; unset where it is anything more.
 *
 * A theme has hundreds of such lines, and to read them as YAML takes thirty times as long.
 */
export function plainLines(text: string): Readonly<Record<string, string>> | undefined {
  const entries = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (remark.test(line)) continue
    const { key, plain, quoted } = entry.exec(line)?.groups ?? {}
    if (key === undefined || entries.has(key)) return undefined
    entries.set(key, plain ?? unescaped(quoted ?? ''))
  }
  return Object.fromEntries(entries)
}

/** A space that must not end a line is written `\_`, and a sign that cannot be seen by its number: `\u200E`. */
function unescaped(text: string): string {
  return text.replace(/\\_|\\u([\da-f]{4})/gi, (_, code: string | undefined) => {
    return code === undefined ? '\u00a0' : String.fromCharCode(Number.parseInt(code, 16))
  })
}

const remark = /^(?:#[^\p{Cc}\ufeff]*)?$/u

// A text without quotes begins with a letter or figure, lest its first sign has a meaning; a colon or `#` in it may have one.
const plain = String.raw`(?<plain>[\p{L}\p{N}](?:[^\p{Cc}\ufeff\s:#]| (?! |$))*)`
const entry = new RegExp(
  String.raw`^(?<key>[a-z][a-z\d-]*): (?:${plain}|"(?<quoted>(?:[^\p{Cc}\ufeff"\\]|\\_|\\u[\da-fA-F]{4})*)")$`,
  'u',
)
