import { languageName } from '../language-name.ts'
import type { Point } from '../message.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-key.ts'
import type { ResolvedReport } from '../report.ts'
import type { Description } from './description.ts'
import { escaped } from './escaped.ts'
import type { Spot } from './mentions/mention-at.ts'

/** The longest name of `names.yaml` that stands at a point. */
export function describeName({ names, texts }: ResolvedReport, { file, point }: Spot): Description | undefined {
  const line = texts.get(file)?.split('\n')[point.line - 1]
  if (line === undefined || !file.endsWith('.md')) return undefined
  const found = names.flatMap((name) => {
    return [name.form, ...name.variants].flatMap((form) => {
      const at = whereOf(form, line, point)
      return at === undefined ? [] : [{ name, form, at }]
    })
  })
  const longest = found.toSorted((a, b) => b.form.length - a.form.length)[0]
  if (!longest) return undefined
  const start = { line: point.line, column: longest.at + 1 }
  const end = { line: point.line, column: longest.at + longest.form.length + 1 }
  return { text: textOfName(longest.name), place: { file, start, end } }
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** Where a form stands in a line as whole words over a point. */
function whereOf(form: string, line: string, { column }: Point): number | undefined {
  for (let at = Math.max(0, column - 1 - form.length); at < column; at++) {
    const there = line.slice(at, at + form.length)
    if (nameKey(there) !== nameKey(form)) continue
    const [before, behind] = [line[at - 1] ?? ' ', line[at + form.length] ?? ' ']
    if (!letter.test(before) && !letter.test(behind)) return at
  }
  return undefined
}

function textOfName({ form, variants, language, italics, abbreviation, kind }: Name): string {
  const facts = [
    kind,
    language && `in ${languageName(language)} (\`${language}\`)`,
    italics && 'in italics',
    variants.length > 0 && `also ${variants.map(escaped).join(', ')}`,
    abbreviation && `short ${escaped(abbreviation)}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return `**${escaped(form)}**${facts.length > 0 ? `: ${facts.join('; ')}` : ''}`
}
