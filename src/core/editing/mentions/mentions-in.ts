import { onceFor } from '../../once-for.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Mention } from './mention.ts'
import { mentionsInBlocks } from './mentions-in-blocks.ts'
import { mentionsInHeads } from './mentions-in-heads.ts'
import { mentionsInManifest } from './mentions-in-manifest.ts'
import { mentionsInText } from './mentions-in-text.ts'

/** Every word of a report that names a section, heading, block, note, group or file; each place once. */
export const mentionsIn: (report: ResolvedReport) => readonly Mention[] = onceFor((report) =>
  eachPlaceOnce([
    ...mentionsInManifest(report),
    ...mentionsInHeads(report),
    ...mentionsInText(report),
    ...mentionsInBlocks(report),
  ]),
)

/** A file that is included twice names its things once. */
function eachPlaceOnce(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()]
}

function keyOf({ kind, place: { file, start } }: Mention): string {
  return `${kind} ${start.line}:${start.column} ${file}`
}
