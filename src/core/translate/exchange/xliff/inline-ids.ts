/** Gives each mark of a text an id of its own: `em`, and where it stands again, `em-2`. */
export function inlineIds(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}

/** The name of the mark with an id; names of marks have no hyphen. */
export function nameOfInlineId(id: string): string {
  return id.replace(/-\d+$/, '')
}
