import { dictionaryAt, type PdfDocument, pagesOf, unpacked } from '../../../../src/core/pdf/document.ts'

/** Everything painted stands inside a mark or an artifact, and neither inside the other. */
export function checkContent(document: PdfDocument): readonly string[] {
  return pagesOf(document).flatMap((page, index) => {
    const content = Buffer.from(unpacked(document, dictionaryAt(document, page).get('Contents'))).toString('latin1')
    return checkPage(content).map((problem) => `7.1 Page ${index + 1} ${problem}`)
  })
}

function checkPage(content: string): readonly string[] {
  const problems: string[] = []
  const open: Mark[] = []
  for (const line of content.split('\n')) {
    const mark = markOf(line)
    if (mark === 'content' && open.includes('artifact')) problems.push(`has text within an artifact: ${line}`)
    if (mark === 'artifact' && open.includes('content')) problems.push(`has an artifact within text: ${line}`)
    if (mark) open.push(mark)
    else if (line === 'EMC' && open.pop() === undefined) problems.push('ends a mark that it does not begin')
    else if (open.length === 0 && paints.test(line)) problems.push(`paints outside of marks: ${line}`)
  }
  return open.length === 0 ? problems : [...problems, 'begins a mark that it does not end']
}

type Mark = 'artifact' | 'content' | 'other'

function markOf(line: string): Mark | undefined {
  if (!/\b(?:BDC|BMC)$/.test(line)) return undefined
  if (line.startsWith('/Artifact')) return 'artifact'
  return line.includes('/MCID') ? 'content' : 'other'
}

const paints = /(^|\s)(Tj|TJ|f\*?|S|s|B\*?|b\*?|Do|sh)$/
