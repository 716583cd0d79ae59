/** The page of a rule as its test reads it. */
export interface RulePage {
  readonly title: string
  /** The first paragraph. */
  readonly summary: string
  /** The headings of level 2, in order. */
  readonly headings: readonly string[]
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

/** One small report, and what the rule says of it. */
export interface Example {
  /** By path; the info string of a fence names its file: `md sections/a.md`. */
  readonly texts: Readonly<Record<string, string>>
  /** As `sections/a.md:3:5 text`; unset where no `messages` fence follows. */
  readonly messages: readonly string[] | undefined
}

type Part = Fence | Prose

interface Fence {
  readonly info: string
  readonly text: string
}

interface Prose {
  readonly prose: string
}

/** Read a rule's page: `# id`, a summary, `## Why`, `## Good`, `## Bad`. */
export function readPage(page: string): RulePage {
  const parts = partsOf(page)
  const [first] = parts
  const [title = '', summary = ''] = first && 'prose' in first ? first.prose.trim().split(/\n{2,}/) : []
  return {
    title,
    summary,
    headings: parts.flatMap((part) => headingOf(part) ?? []),
    good: examplesIn(sectionOf(parts, 'Good')),
    bad: examplesIn(sectionOf(parts, 'Bad')),
  }
}

/** Headings, paragraphs between them, and fences: what looks like a heading inside a fence is none. */
function partsOf(page: string): readonly Part[] {
  return page.split(/^(`{3,}[^\n]*\n[\s\S]*?^`{3,})[ \t]*$/m).flatMap((piece): Part[] => {
    const [, info, text] = /^`{3,}([^\n]*)\n([\s\S]*?)^`{3,}$/m.exec(piece) ?? []
    if (info !== undefined && text !== undefined) return [{ info, text }]
    return piece.split(/^(?=## )|(?<=^## .*)\n/m).flatMap((prose) => (prose.trim() ? [{ prose }] : []))
  })
}

function headingOf(part: Part): string | undefined {
  return 'prose' in part ? /^## (.*)/.exec(part.prose)?.[1] : undefined
}

function sectionOf(parts: readonly Part[], name: string): readonly Part[] {
  const start = parts.findIndex((part) => headingOf(part) === name)
  const rest = start === -1 ? [] : parts.slice(start + 1)
  const end = rest.findIndex((part) => headingOf(part) !== undefined)
  return end === -1 ? rest : rest.slice(0, end)
}

/** Fences with nothing but blank lines between them are the files of one report; prose or `messages` ends it. */
function examplesIn(parts: readonly Part[]): readonly Example[] {
  const examples: Example[] = []
  let texts: Record<string, string> = {}
  const close = (messages?: readonly string[]) => {
    if (Object.keys(texts).length > 0) examples.push({ texts, messages })
    texts = {}
  }
  for (const part of parts) {
    if ('prose' in part) close()
    else if (part.info === 'messages') close(part.text.split('\n').filter((line) => line !== ''))
    else texts[part.info.split(' ')[1] ?? ''] = part.text
  }
  close()
  return examples
}
