import type { Finding } from '../../report.ts'
import type { Catalogue } from '../catalogue.ts'
import { catalogueOf } from './catalogue-of.ts'
import { decodePo } from './decode-po.ts'
import { findDuplicates } from './find-duplicates.ts'
import { readDrafts } from './read-drafts.ts'

export interface ReadPo {
  /** Unset where something of the file would be lost. */
  readonly catalogue: Catalogue | undefined
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

/** Read a PO file, as any tool of translators writes it. Never throws; linear. */
export function readPo(bytes: Uint8Array, path: string): ReadPo {
  const decoded = decodePo(bytes, path)
  if (decoded.text === undefined) return { catalogue: undefined, findings: decoded.findings }
  const { drafts, last, findings: faults, unclean } = readDrafts(decoded.text, path)
  const findings = [...decoded.findings, ...faults, ...unclean]
  // What is no message yet cannot be one twice, and the head may be among it.
  if (faults.length > 0) return { catalogue: undefined, findings: inOrder(findings) }
  const { catalogue, findings: aboutHead } = catalogueOf(drafts, last, path)
  const twice = findDuplicates(drafts, path)
  return {
    catalogue: twice.length > 0 ? undefined : catalogue,
    findings: inOrder([...findings, ...aboutHead, ...twice]),
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(({ place: { start: one } }, { place: { start: other } }) => {
    return one.line - other.line || one.column - other.column
  })
}
