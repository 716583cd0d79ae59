/** A link to an anchor of the same page. Letters of every script stay as they are; what no address may hold is escaped. */
export function hrefTo(anchor: string): string {
  return `#${anchor.replace(/[%\s"<>`{}|\\^[\]]/g, encodeURIComponent)}`
}
