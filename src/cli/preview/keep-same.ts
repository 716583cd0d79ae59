import type { SourceFile, Sources } from '../../core/report.ts'

/** The same sources, if nothing in them is another; else with the files of an earlier reading where their bytes are the same, so that they are known again. */
export function keepSame(sources: Sources, before: Sources | undefined): Sources {
  if (before === undefined) return sources
  const files = [...sources.files].map(([path, file]) => {
    const known = before.files.get(path)
    return [path, known && isSame(known, file) ? known : file] as const
  })
  const isAllSame = files.length === before.files.size && files.every(([path, file]) => before.files.get(path) === file)
  return isAllSame ? before : { ...sources, files: new Map(files) }
}

function isSame(one: SourceFile, other: SourceFile): boolean {
  if ('refused' in one || 'refused' in other) {
    return 'refused' in one && 'refused' in other && one.refused === other.refused
  }
  return Buffer.from(one.bytes).equals(other.bytes)
}
