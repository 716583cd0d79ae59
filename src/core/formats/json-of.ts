/** Data as a JSON file: keys in the order given, so that the same report gives the same bytes. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
