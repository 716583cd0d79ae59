import type { SourceFile, Sources } from '../core/report.ts'

/**
 * Gives the files of a report as the objects that they were when it was last read, where their bytes are the same,
 * because what is known of a text is remembered by its object.
 */
export class RememberedFiles {
  #files: ReadonlyMap<string, SourceFile> = new Map()

  of({ name, files }: Sources): Sources {
    const same = [...files].map(([path, file]) => [path, this.#same(path, file)] as const)
    return { name, files: new Map(same) }
  }

  /** From now on these are remembered, and no others. */
  keep({ files }: Sources): void {
    this.#files = files
  }

  #same(path: string, file: SourceFile): SourceFile {
    const before = this.#files.get(path)
    if (before === undefined || 'refused' in before || 'refused' in file || before.path !== file.path) return file
    return Buffer.compare(before.bytes, file.bytes) === 0 ? before : file
  }
}
