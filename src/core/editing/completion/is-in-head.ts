/** Whether a line stands in the head of a section, also while nobody has closed it yet. */
export function isInHead(text: string, line: number): boolean {
  const lines = text.split(/\r?\n/)
  if (line < 2 || !isFence(lines[0])) return false
  const before = lines.slice(1, line - 1)
  if (before.some(isFence)) return false
  const isClosed = lines.slice(line - 1).some(isFence)
  return isClosed || before.every((each) => each.trim() !== '')
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}
