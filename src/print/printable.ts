/** A page to print: its HTML and, by path (`fonts/x.woff2`), every file that it may use. */
export interface Printable {
  readonly html: string
  readonly resources: ReadonlyMap<string, Resource>
}

/** A file that a page may use, with its media type (`font/woff2`). */
export interface Resource {
  readonly bytes: Uint8Array
  readonly type: string
}
