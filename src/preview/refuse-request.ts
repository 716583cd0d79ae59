import type { IncomingMessage } from 'node:http'

/** Who may ask. */
export interface Allowed {
  /** The names by which this server is called, with the port: `127.0.0.1:4400`. */
  readonly hosts: ReadonlySet<string>
  /** Known to the pages of this run alone. */
  readonly token: string
}

/**
 * Why a request is refused, in words; undefined where it may be answered. A page of another site may send requests here,
 * and a name of another site may lead here: neither may read a draft, and none but our own page may act.
 */
export function refusalOf({ headers, method = 'GET' }: IncomingMessage, { hosts, token }: Allowed): string | undefined {
  if (!hosts.has(headers.host?.toLowerCase() ?? '')) return 'This address is not the one of the preview.'
  const { origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode } = headers
  if (origin !== undefined && !hosts.has(origin.replace(/^https?:\/\//, '').toLowerCase())) return foreign
  // A link that leads here from elsewhere is followed by a person; everything else is asked by a page.
  if (site !== 'same-origin' && site !== 'none' && mode !== 'navigate') return foreign
  if (method === 'GET' || method === 'HEAD') return undefined
  if (method !== 'POST') return 'The preview only shows.'
  return headers['x-preview-token'] === token ? undefined : 'The word that opens this run of the preview is missing.'
}

const foreign = 'A page of another site asked.'
