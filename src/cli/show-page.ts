import type { Paint } from './paint.ts'
import { plain } from './paint.ts'

/** A page in Markdown, for a terminal: headings and code stand out; without colours it stays as it is. */
export function showPage(markdown: string, paint: Paint): string {
  if (paint === plain) return markdown
  let isCode = false
  const lines = markdown.split('\n').map((line) => {
    const isFence = line.startsWith('```')
    if (isFence) isCode = !isCode
    if (isFence) return paint('dim', line.replace(/^```\S* ?/, ''))
    return isCode ? `    ${paint('cyan', line)}` : showLine(line, paint)
  })
  return lines.join('\n')
}

function showLine(line: string, paint: Paint): string {
  const heading = /^#+ (.*)/.exec(line)?.[1]
  if (heading !== undefined) return paint('bold', heading)
  return line.replace(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))
}
