import type { Catalogue, Entry } from '../catalogue.ts'
import { escapePo } from './escapes.ts'
import { writeHeader } from './header-text.ts'

/**
 * A catalogue as a PO file. The same bytes as `msgcat --no-wrap` writes, so that a file that went through gettext shows
 * no changes but those of translators. What is obsolete comes last.
 */
export function writePo(catalogue: Catalogue): string {
  const { entries } = catalogue
  const live = entries.filter(({ obsolete }) => !obsolete)
  const gone = entries.filter(({ obsolete }) => obsolete)
  return [...headOf(catalogue), ...live.map(writeEntry), ...gone.map(writeEntry)].join('\n')
}

function headOf({ comments, header }: Catalogue): readonly string[] {
  if (header.size === 0 && comments.length === 0) return []
  return [writeComments('#', comments) + writeText('msgid', '') + writeText('msgstr', writeHeader(header))]
}

function writeEntry(entry: Entry): string {
  const { context, source, translation, previous, obsolete } = entry
  const sign = obsolete ? '#~ ' : ''
  // The former context is not written: Poedit glues it to the text that it shows.
  const former = previous === undefined ? '' : writeText(obsolete ? '#~| msgid' : '#| msgid', previous)
  const about = context === '' ? '' : writeText(`${sign}msgctxt`, context)
  return (
    commentsOf(entry) + former + about + writeText(`${sign}msgid`, source) + writeText(`${sign}msgstr`, translation)
  )
}

function commentsOf({ comments, notes, references, fuzzy, flags }: Entry): string {
  const signs = fuzzy ? ['fuzzy', ...flags] : flags
  return (
    writeComments('#', comments) +
    writeComments('#.', notes) +
    (references.length > 0 ? `#: ${references.map(writeReference).join(' ')}\n` : '') +
    (signs.length > 0 ? `#, ${signs.join(', ')}\n` : '')
  )
}

function writeComments(sign: string, lines: readonly string[]): string {
  const each = lines.flatMap((line) => line.split(/\r\n|[\r\n]/))
  return each.map((line) => (line === '' ? `${sign}\n` : `${sign} ${line}\n`)).join('')
}

/** A name with a space stands between two marks that nobody sees, as gettext has it since 0.22. */
function writeReference(reference: string): string {
  return /\s/.test(reference) ? `\u2068${reference.replace(/\s/g, ' ')}\u2069` : reference
}

/** A text of several lines begins on a line of its own. */
function writeText(keyword: string, text: string): string {
  const lines = text.split(/(?<=\n)/)
  if (lines.length <= 1) return `${keyword} "${escapePo(text)}"\n`
  const sign = /^#~?\|? /.exec(keyword)?.[0] ?? ''
  return `${keyword} ""\n${lines.map((line) => `${sign}"${escapePo(line)}"\n`).join('')}`
}
