import { nearest } from '../../core/nearest.ts'
import { languageTag } from '../../core/schema/forms/language-tag.ts'
import { UserError } from '../../core/user-error.ts'
import { readTheme } from '../../files/read-theme.ts'

/** The languages for which the house theme has words, by tag. */
export async function languagesOfHouse(project: string): Promise<readonly string[]> {
  const [{ files }] = await readTheme('house', { project, baseOf: () => undefined })
  return [...files.keys()].flatMap((path) => /^words\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []).sort()
}

/** Throws a UserError where the theme has no words in a language, or in that of which it is a variant. */
export function requireKnown(language: string, known: readonly string[]): void {
  const isTag = languageTag.accepts(language)
  if (known.includes(language) || (isTag && known.includes(language.split('-')[0] ?? ''))) return
  const meant = isTag ? undefined : languageTag.meant?.(language)
  const near = meant?.includes('-') ? meant : nearest(language, known)
  throw new UserError(`Unexpected language \`${language}\`, expected one of ${known.join(', ')}`, {
    hint: near ? `Did you mean \`${near}\`?` : 'docs/authoring.md says under “Languages” how another one is added',
    exitCode: 2,
  })
}
