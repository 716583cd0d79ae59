import { join } from 'node:path'
import type { Diagnostic } from 'vscode-languageserver/node'
import type { Message } from '../core/message.ts'
import type { ResolvedReport } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import type { Workshop } from './compile-report.ts'
import { findReport } from './find-report.ts'
import { LiveReport } from './live-report.ts'
import type { NoticeBoard } from './notice-board.ts'
import { nameIn } from './overlay.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/** A file as one of a report. */
export interface FileOfReport {
  readonly live: LiveReport
  readonly report: ResolvedReport
  /** Relative to the folder of the report. */
  readonly file: string
}

export interface OpenReportsOptions extends Workshop {
  readonly board: NoticeBoard
  /** A fault of ours. */
  readonly failed: (error: unknown) => void
}

/** The reports of which some file is open; all others are forgotten, so that memory is that of what is worked on. */
export class OpenReports {
  readonly #options: OpenReportsOptions
  readonly #live = new Map<string, LiveReport>()
  /** By path of an open file: the folder of its report. */
  readonly #folders = new Map<string, Promise<string | undefined>>()

  constructor(options: OpenReportsOptions) {
    this.#options = options
  }

  get all(): readonly LiveReport[] {
    return [...this.#live.values()]
  }

  async opened(path: string): Promise<void> {
    const finding = findReport(path)
    this.#folders.set(path, finding)
    const folder = await finding
    // It may have been closed since, or its report may have come up with another file.
    if (this.#folders.get(path) !== finding) return
    if (folder !== undefined && !this.#live.has(folder)) this.#live.set(folder, this.#begin(folder))
    else this.changed(path)
  }

  changed(path: string): void {
    for (const live of this.all) if (concerns(live, path)) live.changed()
  }

  async closed(path: string): Promise<void> {
    const folder = await this.#folders.get(path)
    this.#folders.delete(path)
    if (folder !== undefined) await this.#endUnlessOpen(folder)
    this.changed(path)
  }

  /** Files have changed on the disk. */
  async refresh(): Promise<void> {
    // A `report.yaml` that came or went makes other reports of the same files.
    const folders = new Set(this.#live.keys())
    await Promise.all([...this.#folders.keys()].map((path) => this.opened(path)))
    for (const folder of folders) await this.#endUnlessOpen(folder)
    for (const live of this.all) live.changed()
  }

  /** The report that an open file belongs to, with every change or as it is soon; unset for a file of none. */
  async find(path: string, when: 'latest' | 'soon' = 'latest'): Promise<FileOfReport | undefined> {
    const folder = await this.#folders.get(path)
    const own = folder === undefined ? undefined : this.#live.get(folder)
    for (const live of own ? [own] : this.all) {
      const report = await live[when]()
      const file = nameIn(live.folder, path)
      if (own || report.texts.has(file)) return { live, report, file }
    }
    return undefined
  }

  close(): void {
    for (const live of this.all) live.close()
    this.#live.clear()
  }

  #begin(folder: string): LiveReport {
    const { board, failed } = this.#options
    return new LiveReport(folder, this.#options, {
      checked: (report, messages) => board.post(folder, this.#diagnosticsOf(folder, report, messages)),
      failed: (error) => {
        board.clear(folder)
        if (!(error instanceof UserError)) failed(error)
      },
    })
  }

  #diagnosticsOf(
    folder: string,
    { texts }: ResolvedReport,
    messages: readonly Message[],
  ): ReadonlyMap<string, readonly Diagnostic[]> {
    const uriOf = (file: string) => this.#options.open.uriOf(join(folder, file))
    const byUri = new Map<string, Diagnostic[]>([...texts.keys()].map((file) => [uriOf(file), []]))
    for (const message of messages) {
      const uri = uriOf(message.place.file)
      const there = byUri.get(uri) ?? []
      there.push(toDiagnostic(message, uriOf))
      byUri.set(uri, there)
    }
    return byUri
  }

  async #endUnlessOpen(folder: string): Promise<void> {
    const others = await Promise.all(this.#folders.values())
    if (others.includes(folder)) return
    this.#live.get(folder)?.close()
    this.#live.delete(folder)
    this.#options.board.clear(folder)
  }
}

/** Whether a report may read a file. */
function concerns({ folder, known }: LiveReport, path: string): boolean {
  const name = nameIn(folder, path)
  return !name.startsWith('../') || known === undefined || known.files.has(name)
}
