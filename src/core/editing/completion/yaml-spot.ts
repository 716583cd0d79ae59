/** Where in a YAML file something is being typed. */
export interface YamlSpot {
  /** The keys and lists (`-`) around it: `['recommendations', 'priority', '-']`. */
  readonly path: readonly string[]
  /** Behind a key a value is due; on a line of its own, a key or, in a list of words, a value. */
  readonly isValue: boolean
  readonly typed: string
  /** The keys beside it. */
  readonly siblings: ReadonlySet<string>
}

/** Read off the indentation alone, because what is half typed is no YAML yet. `lines` up to the point. */
export function yamlSpot(lines: readonly string[], behind: readonly string[]): YamlSpot {
  const line = read(lines.at(-1) ?? '')
  const above = lines.slice(0, -1)
  const column = line.keyColumn
  const around = parentsOf(line, above)
  const siblings = keysBeside(column, above, behind)
  if (line.key === undefined) return { path: around, isValue: false, typed: line.rest, siblings }
  const path = [...around, line.key]
  const flow = /^\[(?:.*,)?\s*(.*)$/.exec(line.rest)?.[1]
  if (flow !== undefined) return { path: [...path, '-'], isValue: true, typed: flow, siblings }
  return { path, isValue: true, typed: line.rest.replace(/^["']/, ''), siblings }
}

interface YamlLine {
  readonly isBlank: boolean
  /** Where the last dash before the key or the text stands. */
  readonly dashColumn: number | undefined
  /** Where the key or the text begins. */
  readonly keyColumn: number
  readonly key: string | undefined
  readonly rest: string
}

function read(line: string): YamlLine {
  const [, indent = '', dash = '', key, rest = ''] =
    /^([ ]*)((?:-[ ]+)?)(?:([\w-]+):(?=\s|$)[ ]*)?(.*)$/.exec(line) ?? []
  const isBlank = line.trim() === '' || line.trim().startsWith('#')
  return {
    isBlank,
    dashColumn: dash === '' ? undefined : indent.length,
    keyColumn: indent.length + dash.length,
    key,
    rest,
  }
}

function parentsOf({ dashColumn, keyColumn }: YamlLine, above: readonly string[]): readonly string[] {
  const path: string[] = []
  let [keyLimit, dashLimit] = [keyColumn, keyColumn]
  const passDash = (column: number | undefined) => {
    if (column === undefined || column >= dashLimit) return
    path.unshift('-')
    keyLimit = column + 1
    dashLimit = column
  }
  passDash(dashColumn)
  for (const text of above.toReversed()) {
    const line = read(text)
    if (line.isBlank) continue
    if (line.key !== undefined && line.keyColumn < keyLimit) {
      path.unshift(line.key)
      keyLimit = line.keyColumn
      dashLimit = line.keyColumn
    }
    passDash(line.dashColumn)
  }
  return path
}

function keysBeside(column: number, above: readonly string[], behind: readonly string[]): ReadonlySet<string> {
  return new Set([...keysOn(column, above.toReversed()), ...keysOn(column, behind)])
}

/** Until a line that stands farther out. */
function keysOn(column: number, lines: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const text of lines) {
    const line = read(text)
    if (line.isBlank) continue
    if (line.keyColumn < column) break
    if (line.keyColumn === column && line.key !== undefined) found.push(line.key)
    // The first key of an entry of a list.
    if (line.dashColumn !== undefined && line.dashColumn < column) break
  }
  return found
}
