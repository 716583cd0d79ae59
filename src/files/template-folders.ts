import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ownTemplates = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Where themes lie: in the project, or else among those that come with Rapporteur. */
export function templatePlaces(project: string): readonly string[] {
  return [join(project, 'templates'), ownTemplates]
}

/** The folders of some themes with all below them, as far as there are any. */
export function foldersOfThemes(names: Iterable<string>, project: string): readonly string[] {
  const places = [...new Set(templatePlaces(project).map((place) => join(place)))]
  return [...names].flatMap((name) => places.flatMap((place) => withFoldersBelow(join(place, name))))
}

function withFoldersBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    return [folder, ...below.flatMap(({ name }) => withFoldersBelow(join(folder, name)))]
  } catch {
    return []
  }
}
