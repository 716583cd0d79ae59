import type { Place } from '../message.ts'
import { type ThemeValues, themeShape } from '../schema/theme-shape.ts'
import type { ThemeFolder } from '../theme-folder.ts'
import { UserError } from '../user-error.ts'
import { themeText } from './theme-text.ts'
import { readFile } from './yaml/read-file.ts'

/** What the `theme.yaml` of a theme says, and where. */
export interface ThemeSettings {
  readonly values: ThemeValues
  readonly places: ReadonlyMap<string, Place>
}

/** Read the `theme.yaml` of a theme, if it has one. Throws a UserError that names the line where it is wrong. */
export function themeSettings(folder: ThemeFolder, tokens?: readonly string[]): ThemeSettings | undefined {
  if (!folder.files.has('theme.yaml')) return undefined
  const path = `templates/${folder.name}/theme.yaml`
  const origin = { path, firstLine: 1, rule: 'theme-is-valid' }
  const { values, places, findings } = readFile(themeText(folder, 'theme.yaml'), themeShape(tokens), origin)
  const [first, ...others] = findings
  if (first === undefined) return values && { values, places }
  const more = others.length > 0 ? `; and ${others.length} more` : ''
  throw new UserError(`${at(first.place)} ${first.text}${more}`, {
    ...(first.hint && { hint: first.hint }),
    exitCode: 2,
  })
}

/** `templates/audit/theme.yaml:1:10` */
export function at({ file, start }: Place): string {
  return `${file}:${start.line}:${start.column}`
}
