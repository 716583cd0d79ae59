import type { PdfMetadata } from '../pdf/pdf-metadata.ts'
import { headingsInHtml } from '../render/headings-in-html.ts'
import { identityOf } from '../render/identity.ts'
import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport } from '../report.ts'
import type { Layout } from './lay-out.ts'

/** No address: it stands before the anchors of the report until the PDF is finished. */
export const linkBase = 'https://report.invalid/'

/** What the PDF of a report says of itself, and where its links lead. */
export function pdfMetadataOf(
  report: ResolvedReport,
  layout: Layout,
  { html, version }: { readonly html: string; readonly version: string },
): PdfMetadata {
  const { fullTitle, publisher, documentType, eventDate, date } = identityOf(report.manifest, wordsFor(report.words))
  const labels = [...report.targets.values()].map(({ anchor, label }) => [anchor, label] as const)
  const lists = report.recommendations.map(({ listAnchor, label }) => [listAnchor, label] as const)
  return {
    title: fullTitle,
    language: report.language,
    author: publisher,
    subject: [documentType, eventDate].filter(Boolean).join(', '),
    keywords: [],
    // A report without a date still needs one that is the same on every day.
    date: date || '1970-01-01',
    creator: `Rapporteur ${version}`,
    outline: headingsInHtml(html).map((title) => ({ title })),
    pageLabels: { coverPages: layout.front },
    pageCount: layout.count,
    linkTitles: new Map([...lists, ...labels]),
    destinations: { base: linkBase, places: layout.destinations },
  }
}
