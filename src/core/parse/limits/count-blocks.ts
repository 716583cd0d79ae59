import { most } from './most.ts'
import type { ScannedLine } from './scan-line.ts'

/** Says that there is more than may be. */
export type SayExcess = (line: number, what: string, limit: number, hint: string) => void

const divide = 'Divide the section into several files and list them in `report.yaml`.'
const directive = /^(:{3,})([^\s:])?/

/** Count, line by line, what a file holds, and how deep things stand in one another. */
export function countBlocks(say: SayExcess): (line: ScannedLine) => void {
  const count = { linesOfText: 0, notes: 0, definitions: 0, lazy: 0 }
  const containers = containerDepth()
  const directives = directiveDepth()
  let inText = false
  return (line) => {
    const blank = line.text.trim() === '' && line.marks.length === 0
    count.linesOfText += blank ? 0 : 1
    count.notes += line.marks.filter(({ kind }) => kind === 'note').length
    count.definitions += line.text.includes(']:') ? 1 : 0
    if (blank || line.marks.some(({ kind }) => kind !== 'quotation')) count.lazy = 0
    else if (inText && containers.isLazy(line)) count.lazy += 1
    const { linesOfText, notes, definitions, lazyLines } = most
    if (count.linesOfText > linesOfText) say(line.number, 'lines of text', linesOfText, divide)
    if (count.notes > notes) say(line.number, 'notes in one file', notes, divide)
    if (count.definitions > definitions) say(line.number, 'link definitions in one file', definitions, divide)
    if (count.lazy > lazyLines) say(line.number, 'lines that go on without `>`', lazyLines, 'Put `>` on each line.')
    sayDepths(line.number, containers.enter(line, !inText), directives(line.text), say)
    inText = !blank
  }
}

function sayDepths(line: number, containers: number, directives: number, say: SayExcess): void {
  const flatten = 'Look for a line with very many `>`, `-` or `*` at its start.'
  if (containers > most.containers) say(line, 'quotations and lists in one another', most.containers, flatten)
  if (directives > most.directives) {
    say(line, '`:::` blocks in one another', most.directives, 'End each block with a line of `:::`.')
  }
}

/** Never less than the depth that Markdown sees; more only where the indentation is uneven. */
function containerDepth() {
  const open: number[] = []
  const closeFrom = (column: number): void => {
    while ((open.at(-1) ?? -1) >= column) open.pop()
  }
  return {
    isLazy: ({ marks, indent }: ScannedLine): boolean =>
      marks.length === 0 && indent <= (open.at(-1) ?? Number.NEGATIVE_INFINITY) + 1,
    enter(line: ScannedLine, afterBlank: boolean): number {
      // A line without marks may go on inside what is open, unless a blank line stands before it.
      if (line.marks.length === 0 && afterBlank && line.text !== '') closeFrom(line.indent)
      for (const { column } of line.marks) {
        closeFrom(column)
        open.push(column)
      }
      return open.length
    },
  }
}

/** A closing fence ends the outermost block that it is long enough for, with all that stands in it. */
function directiveDepth(): (text: string) => number {
  const open: number[] = []
  return (text) => {
    const [, fence, name] = directive.exec(text) ?? []
    if (fence && name) open.push(fence.length)
    const ended = fence && !name ? open.findIndex((length) => length <= fence.length) : -1
    if (ended !== -1) open.length = ended
    return open.length
  }
}
