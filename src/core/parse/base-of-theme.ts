import type { BaseTheme, ThemeFolders } from '../theme-folder.ts'
import { UserError } from '../user-error.ts'
import { at, themeSettings } from './theme-settings.ts'

/** The theme that the last of these extends, if it says so. Throws a UserError where they extend one another in a circle. */
export function baseOfTheme(folders: ThemeFolders): BaseTheme | undefined {
  const last = folders.at(-1)
  const settings = last && themeSettings(last)
  const [name, place] = [settings?.values.extends, settings?.places.get('extends')]
  if (name === undefined || place === undefined) return undefined
  const names = folders.map((folder) => folder.name)
  if (!names.includes(name)) return { name, namedAt: at(place) }
  const circle = [...names.slice(names.indexOf(name)), name].map((theme) => `\`${theme}\``).join(', which extends ')
  throw new UserError(`${at(place)} Unexpected theme that extends itself: ${circle}`, {
    hint: 'Let one of them extend another theme, such as `house`, or none',
    exitCode: 2,
  })
}
