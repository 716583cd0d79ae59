import { resolve } from 'node:path'
import type { SourcePlace } from './find-source.ts'
import { openInEditor } from './open-source.ts'
import type { Session } from './session.ts'

/** Opens places of one report; of its own files alone. */
export function sourceOpener(folder: string, session: Session): (place: SourcePlace) => Promise<string> {
  return async ({ file, line, column }) => {
    if (!session.draft?.report.texts.has(file)) return 'This is no file of the report.'
    return openInEditor({ path: resolve(folder, file), line, column })
  }
}
