import type { SourceFile, Sources } from '../../core/report.ts'

/** The same sources, with the files of an earlier reading where their bytes are the same, so that they are known again. */
export function keepSame(sources: Sources, before: Sources | undefined): Sources {
  if (before === undefined) return sources
  const files = [...sources.files].map(([path, file]) => {
    const known = before.files.get(path)
    return [path, known && isSame(known, file) ? known : file] as const
  })
  return { ...sources, files: new Map(files) }
}

function isSame(one: SourceFile, other: SourceFile): boolean {
  if ('refused' in one || 'refused' in other) return false
  return Buffer.from(one.bytes).equals(other.bytes)
}
