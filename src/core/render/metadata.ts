import type { Identity } from './identity.ts'
import type { Json } from './view-shape.ts'

export interface MetadataOptions {
  readonly language: string
  /** Of Rapporteur. */
  readonly version: string
  readonly hasPdf: boolean
  /** Of a translation: the report that it was made from. */
  readonly original?: { readonly language: string; readonly name: string } | undefined
}

interface Meta {
  readonly name: string
  readonly content: string
}

/** What catalogues, search engines and reference managers read: Dublin Core and the tags of Highwire Press. */
export function metaOf(identity: Identity, options: MetadataOptions): Meta[] {
  const all = [
    { name: 'description', content: descriptionOf(identity) },
    { name: 'generator', content: `Rapporteur ${options.version}` },
    ...dublinCore(identity, options),
    ...highwire(identity, options),
  ]
  return all.filter(({ content }) => content !== '')
}

function descriptionOf({ fullTitle, documentType, eventDate, publisher }: Identity): string {
  return [fullTitle, eventDate, documentType, publisher].filter(Boolean).join('. ')
}

function dublinCore(identity: Identity, { language }: MetadataOptions): Meta[] {
  return [
    { name: 'DC.title', content: identity.fullTitle },
    { name: 'DC.creator', content: identity.publisher },
    { name: 'DC.publisher', content: identity.publisher },
    { name: 'DC.date', content: identity.date },
    { name: 'DC.language', content: language },
    { name: 'DC.type', content: identity.documentType },
    { name: 'DC.identifier', content: identity.doiUrl || identity.reportNumber },
    { name: 'DC.rights', content: identity.licence },
  ]
}

function highwire(identity: Identity, { language, hasPdf }: MetadataOptions): Meta[] {
  return [
    { name: 'citation_title', content: identity.fullTitle },
    { name: 'citation_author', content: identity.publisher },
    { name: 'citation_publication_date', content: identity.date.replaceAll('-', '/') },
    { name: 'citation_language', content: language },
    { name: 'citation_technical_report_institution', content: identity.publisher },
    { name: 'citation_technical_report_number', content: identity.reportNumber },
    { name: 'citation_doi', content: identity.doi },
    { name: 'citation_pdf_url', content: hasPdf ? 'report.pdf' : '' },
  ]
}

/** The report in the words of schema.org, as JSON that can't end the script it stands in. */
export function jsonLdOf(identity: Identity, { language, hasPdf, original }: MetadataOptions): Json {
  const organization = identity.publisher && {
    '@type': 'Organization',
    name: identity.publisher,
    ...(identity.publisherUrl && { url: identity.publisherUrl }),
  }
  const report = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: identity.fullTitle,
    inLanguage: language,
    ...(identity.documentType && { genre: identity.documentType }),
    ...(identity.date && { datePublished: identity.date }),
    ...(identity.version && { version: identity.version }),
    ...(identity.reportNumber && { reportNumber: identity.reportNumber }),
    ...(organization && { author: organization, publisher: organization }),
    ...(identity.licence && { license: identity.licence }),
    ...(identity.doiUrl && { identifier: identity.doiUrl }),
    ...(original && {
      translationOfWork: {
        '@type': 'Report',
        name: original.name,
        inLanguage: original.language,
        url: `../${original.language}/report.html`,
      },
    }),
    ...(hasPdf && {
      encoding: { '@type': 'MediaObject', contentUrl: 'report.pdf', encodingFormat: 'application/pdf' },
    }),
  }
  return JSON.stringify(report).replace(/[<>&\u2028\u2029]/g, escapeCharacter) as Json
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
