import { plainText } from '../plain-text.ts'
import type { RecommendationTarget } from '../report.ts'
import { csvOf } from './csv-of.ts'
import type { Format, Paged } from './format.ts'
import { jsonOf } from './json-of.ts'

/** In the order of the file. */
const columns = [
  ...(['number', 'id', 'list', 'rank', 'group', 'addressee', 'theme', 'section', 'text', 'anchor', 'page'] as const),
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>

/** Every recommendation as data, as JSON and as CSV. */
export const recommendations: Format = {
  name: 'recommendations',
  summary: 'The recommendations as data: recommendations.json and recommendations.csv.',
  readsPages: true,
  async write(report, { paged }) {
    const rows = report.recommendations.map((target) => rowOf(target, paged))
    const { name, language } = report
    const json = { $schema: schema, version: 1, report: name, language, recommendations: rows }
    return {
      artifacts: [
        { path: `${language}/recommendations.json`, contents: jsonOf(json) },
        { path: `${language}/recommendations.csv`, contents: csvOf(columns, rows) },
      ],
    }
  },
}

const schema = 'urn:rapporteur:schema:recommendations:1'

function rowOf(target: RecommendationTarget, paged: Paged | undefined): Row {
  const { number, id, list, rank, addressee, theme, section, node, anchor } = target
  return {
    number,
    id,
    list,
    rank,
    group: target.group,
    addressee: addressee ?? null,
    theme: theme ?? null,
    section: section.id,
    text: plainText(node, paged?.pages),
    anchor,
    page: paged?.pages.get(anchor) ?? null,
  }
}
