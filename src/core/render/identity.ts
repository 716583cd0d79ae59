import type { RenderTools } from '../directives/directive.ts'
import { formatDate } from '../format-date.ts'
import type { Manifest } from '../manifest.ts'

/** What a report says of itself on its cover and in its data, in its own language; empty where it says nothing. */
export interface Identity {
  readonly title: string
  readonly subject: string
  /** Subject and title in one. */
  readonly fullTitle: string
  readonly eventDate: string
  /** The full title and the day of the event. */
  readonly titleAndDate: string
  readonly documentType: string
  readonly publisher: string
  readonly publisherUrl: string
  readonly place: string
  readonly placeAndDate: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly version: string
  readonly reportNumber: string
  readonly licence: string
  readonly doi: string
  readonly doiUrl: string
}

/** The identity of a report, from its manifest. */
export function identityOf(manifest: Manifest, word: RenderTools['word']): Identity {
  const { title, subject = '', publisher, place = '', date = '', doi = '' } = manifest
  const fullTitle = subject ? word('full-title', { subject, title }) : title
  const eventDate = formatDate(manifest.eventDate, word)
  return {
    title,
    subject,
    fullTitle,
    eventDate,
    titleAndDate: eventDate ? word('title-and-date', { title: fullTitle, date: eventDate }) : fullTitle,
    documentType: manifest.documentType ?? '',
    publisher: publisher?.name ?? '',
    publisherUrl: webAddress(publisher?.url),
    place,
    placeAndDate: placeAndDate(place, formatDate(date, word), word),
    date,
    version: manifest.version ?? '',
    reportNumber: manifest.reportNumber ?? '',
    licence: manifest.licence ?? '',
    doi,
    doiUrl: webAddress(doi && `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')}`),
  }
}

function placeAndDate(place: string, date: string, word: RenderTools['word']): string {
  return place && date ? word('place-and-date', { place, date }) : place || date
}

/** An address that may stand in a page; empty for anything else, such as `javascript:`. */
function webAddress(url: string | undefined): string {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return ''
  return new URL(url).href
}
