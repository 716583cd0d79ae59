import type { ThemeFolders } from '../../core/theme-folder.ts'

/** Whether two readings of a theme found the same files, to the byte. */
export function sameFolders(one: ThemeFolders, other: ThemeFolders): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, files }, index) => {
      const there = other[index]
      return name === there?.name && files.size === there.files.size && [...files].every(isIn(there.files))
    })
  )
}

function isIn(files: ThemeFolders[number]['files']): (file: readonly [string, Uint8Array]) => boolean {
  return ([path, bytes]) => {
    const there = files.get(path)
    return there !== undefined && Buffer.from(there).equals(bytes)
  }
}
