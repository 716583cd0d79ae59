import type { PdfMetadata } from '../../../src/core/pdf/pdf-metadata.ts'

/** Of a PDF of which a test asks nothing else. */
export const plainMetadata: PdfMetadata = {
  title: 'Report',
  language: 'en',
  author: '',
  subject: '',
  keywords: [],
  date: '2023-07-14',
  creator: 'Rapporteur',
  pageLabels: { coverPages: 0 },
}
