/** A section with everything that reports have, and more of it: 20,000 words, 700 notes, tables of 300 rows. */
export function denseReport(): string {
  const parts = Array.from({ length: 70 }, (_, index) => part(index))
  return `# A dense report\n\n${parts.join('\n')}\n${table(300)}\n${table(300)}`
}

const words =
  'the observers noted that *most* commissions **followed** the law and `form 3` was [published](#a) in time'

function part(index: number): string {
  const sentence = (note: number): string => `${words}, ${words}.[^n${index * 10 + note}]`
  const paragraph = (from: number): string => [0, 1].map((step) => sentence(from + step)).join(' ')
  const notes = Array.from({ length: 10 }, (_, note) => `[^n${index * 10 + note}]: See ${words}, paragraph ${note}.\n`)
  return [
    `## Part ${index} {#part-${index}}`,
    paragraph(0),
    `> ${paragraph(2)}\n>\n> - ${sentence(4)}`,
    `- ${sentence(5)}\n  - ${sentence(6)}\n    1. ${sentence(7)}`,
    `:::recommendation{#r${index} to="Parliament"}\n${paragraph(8)}\n:::`,
    notes.join('\n'),
  ].join('\n\n')
}

function table(rows: number): string {
  const row = (index: number): string => `| Region ${index} | **${index}** | ${index * 3} | 12.5 % | *a* | [b](#c) |`
  return `| Region | A | B | C | D | E |\n|---|--:|--:|--:|---|---|\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`
}
