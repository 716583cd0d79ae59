import { toString as textOf } from 'mdast-util-to-string'
import { plainText } from '../plain-text.ts'
import { wordsFor } from '../render/words-for.ts'
import type { Note, ResolvedReport, Target } from '../report.ts'
import type { Format, Paged } from './format.ts'
import { jsonOf } from './json-of.ts'

/** Everything a reader can be sent to, as data. */
export const contents: Format = {
  name: 'contents',
  summary: 'Sections, recommendations, tables, figures and notes as data: contents.json.',
  readsPages: true,
  async write(report, { paged }) {
    const { name, language } = report
    const json = {
      $schema: 'urn:rapporteur:schema:contents:1',
      version: 1,
      report: name,
      language,
      title: report.manifest.title,
      pages: paged?.count ?? null,
      browser: paged?.browser ?? null,
      ...listsOf(report, paged),
    }
    return { artifacts: [{ path: `${language}/contents.json`, contents: jsonOf(json) }] }
  },
}

/** Series that have a list of their own; a section's part is its series. */
const sectionSeries: readonly string[] = ['section', 'annex', 'back', 'subsection', 'heading']
const listed: readonly string[] = [...sectionSeries, 'recommendation', 'table', 'figure', 'list', 'note']

function listsOf(report: ResolvedReport, paged: Paged | undefined) {
  const targets = [...report.targets.values()]
  const entries = (wanted: (series: string) => boolean) =>
    targets.filter(({ series }) => wanted(series)).map((target) => entryOf(target, paged))
  const noteIds = new Map(targets.flatMap(({ series, anchor, id }) => (series === 'note' ? [[anchor, id]] : [])))
  return {
    sections: entries((series) => sectionSeries.includes(series)),
    recommendations: report.recommendations.map((target) => entryOf(target, paged)),
    tables: entries((series) => series === 'table'),
    figures: entries((series) => series === 'figure'),
    lists: entries((series) => series === 'list'),
    others: entries((series) => !listed.includes(series)),
    notes: report.notes.map((note) => noteEntry(note, noteIds.get(note.anchor) ?? note.anchor, report, paged)),
  }
}

function entryOf({ id, series, number, title, label, section, anchor }: Target, paged: Paged | undefined) {
  const page = paged?.pages.get(anchor) ?? null
  return { id, series, number, title: textOf(title) || label, section: section.id, anchor, page }
}

function noteEntry({ number, anchor, section, node }: Note, id: string, report: ResolvedReport, paged?: Paged) {
  const title = wordsFor(report.words)('note-label', { number })
  const page = paged?.pages.get(anchor) ?? null
  return { id, series: 'note', number, title, section: section?.id ?? null, anchor, page, text: plainText(node) }
}
