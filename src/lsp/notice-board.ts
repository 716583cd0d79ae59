import type { Diagnostic } from 'vscode-languageserver/node'

/** What is published for each file: the editor keeps only what was sent last, and two reports may share a file. */
export interface NoticeBoard {
  /** All that a report has to say now, by the address of the file. */
  post(report: string, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void
  /** Nothing more is said by a report. */
  clear(report: string): void
}

/** What is sent to the editor for one file. */
export type Send = (uri: string, diagnostics: Diagnostic[]) => void

export function noticeBoard(send: Send): NoticeBoard {
  const byReport = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>()
  const sent = new Map<string, string>()
  const publish = (uri: string) => {
    const all = [...byReport.values()].flatMap((files) => files.get(uri) ?? [])
    const unique = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
    const isEmpty = unique.size === 0
    const key = [...unique.keys()].join('\n')
    // A file that was never at fault needs no word.
    if (key === (sent.get(uri) ?? '')) return
    if (isEmpty) sent.delete(uri)
    else sent.set(uri, key)
    send(uri, [...unique.values()])
  }
  const post: NoticeBoard['post'] = (report, diagnostics) => {
    const before = byReport.get(report) ?? new Map()
    byReport.set(report, diagnostics)
    for (const uri of new Set([...before.keys(), ...diagnostics.keys()])) publish(uri)
  }
  return {
    post,
    clear(report) {
      post(report, new Map())
      byReport.delete(report)
    },
  }
}
