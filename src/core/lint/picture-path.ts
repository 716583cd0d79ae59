import { normalizePath } from '../parse/path.ts'

/** The file that the address of a picture names, from the folder of the report: `media/our%20map.svg` has a space. */
export function picturePath(address: string): string {
  try {
    return normalizePath(decodeURIComponent(address))
  } catch {
    return normalizePath(address)
  }
}
