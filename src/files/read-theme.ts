import { access, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'
import { readInside } from './inside.ts'

/** Reads a theme's files by path: of `templates/` in the project, or else of those that come with Rapporteur. */
export async function readTheme(
  name: string,
  { project }: { readonly project: string },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const places = [join(project, 'templates'), ownTemplates]
  const folder = isPlainName(name) ? await firstFolder(places.map((place) => join(place, name))) : undefined
  if (folder === undefined) throw await noTheme(name, places)
  return new Map((await pathsIn(folder)).map((path) => readPart(path, folder)))
}

const ownTemplates = fileURLToPath(new URL('../../templates/', import.meta.url))

// A name is not a path: a report can't choose a folder outside `templates/` for its theme.
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)
}

async function firstFolder(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const hasPage = await access(join(folder, 'page.hbs')).then(
      () => true,
      () => false,
    )
    if (hasPage) return realpath(folder)
  }
  return undefined
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return paths.sort()
}

function readPart(path: string, folder: string): [string, Uint8Array] {
  const file = readInside(path, { base: folder, root: folder })
  if ('bytes' in file) return [path, file.bytes]
  throw new UserError(`The theme's file \`${join(folder, path)}\` cannot be read`, {
    hint: 'A theme is made of files of its own folder, each under 25 MB',
    exitCode: 3,
  })
}

async function noTheme(name: string, places: readonly string[]): Promise<UserError> {
  const lists = await Promise.all(places.map((place) => readdir(place).catch(() => [])))
  const names = [...new Set(lists.flat())].filter(isPlainName).sort()
  const near = nearest(name, names)
  return new UserError(`There is no theme \`${name}\` under \`templates/\``, {
    hint: near ? `Did you mean \`${near}\`?` : `Set \`theme\` in \`report.yaml\` to one of ${names.join(', ')}`,
    exitCode: 1,
  })
}
