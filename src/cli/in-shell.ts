/** A path as one types it: in quotation marks where a shell would cut or change it. */
export function inShell(path: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:@%+,=-]+$/u.test(path)) return path
  return /["$`\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`
}
