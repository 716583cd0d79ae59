import type { Cover, Manifest, ManifestGroup, Publisher } from '../manifest.ts'
import type { Finding } from '../report.ts'
import type { GroupHeading } from '../schema/group-heading.ts'
import { type KnownNames, type ReportValues, reportShape, usualSeries } from '../schema/report-shape.ts'
import { type ReadValues, readFile } from './yaml/read-file.ts'

const rule = 'manifest-is-valid'

/** The theme of a report that names none. */
export const usualTheme = 'house'

const usualNumbering: Manifest['numbering'] = {
  section: 'I',
  subsection: 'A',
  annex: 'I',
  note: '1',
  recommendation: '1',
  table: '1',
  figure: '1',
}

/** Read `report.yaml`. Never throws: the manifest may always be used, and what is wrong is a finding. */
export function parseManifest(
  text: string,
  path: string,
  known: KnownNames = { series: usualSeries },
): { readonly manifest: Manifest; readonly findings: readonly Finding[] } {
  const { values, places, findings, whole } = readFile(text, reportShape(known), { path, firstLine: 1, rule })
  if (values !== undefined || findings.length > 0) return { manifest: manifestOf({ values, places, whole }), findings }
  const start = { line: 1, column: 1 }
  const nothing: Finding = {
    rule,
    place: { file: path, start, end: start },
    text: 'Unexpected empty file, expected at least `title: …`',
    hint: 'Write the title of the report, such as `title: Annual Report`.',
  }
  return { manifest: manifestOf({ values, places, whole }), findings: [nothing] }
}

function manifestOf({ values, places, whole }: Omit<ReadValues<ReportValues>, 'findings'>): Manifest {
  return {
    title: values?.title ?? '',
    subject: values?.subject,
    eventDate: values?.['event-date'],
    documentType: values?.['document-type'],
    titleNote: values?.['title-note'],
    translationNotice: values?.['translation-notice'],
    publisher: publisherOf(values?.publisher),
    place: values?.place,
    date: values?.date,
    version: values?.version,
    reportNumber: values?.['report-number'],
    doi: values?.doi,
    licence: values?.licence,
    language: values?.language ?? 'en',
    languages: values?.languages ?? [],
    status: values?.status ?? 'final',
    sections: values?.sections,
    annexes: values?.annexes ?? [],
    back: values?.back ?? [],
    numbering: { ...usualNumbering, ...Object.fromEntries(values?.numbering ?? []) },
    recommendations: {
      priority: values?.recommendations?.priority ?? [],
      other: values?.recommendations?.other,
      groups: groupsOf(values?.recommendations?.groups),
    },
    theme: values?.theme ?? usualTheme,
    page: values?.page ?? 'A4',
    cover: coverOf(values?.cover),
    density: values?.density ?? 'standard',
    // Of a manifest with a slip nothing may switch off what is said of the slip.
    checks: (whole ? values?.checks?.severities : undefined) ?? {},
    accept: values?.checks?.accept ?? [],
    places,
    whole,
  }
}

function publisherOf(publisher: ReportValues['publisher']): Publisher | undefined {
  const name = publisher?.name ?? publisher?.short
  return name === undefined ? undefined : { name, short: publisher?.short, url: publisher?.url }
}

function coverOf(cover: string | undefined): Cover | undefined {
  if (cover === undefined || cover === 'seal' || cover === 'plain') return cover
  return { picture: cover }
}

function groupsOf(groups: ReadonlyMap<string, GroupHeading> | undefined): ManifestGroup[] {
  return [...(groups ?? [])].map(([id, { heading, order }]) => ({ id, heading, order }))
}
