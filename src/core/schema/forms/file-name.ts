import { quote } from '../../quote.ts'
import type { Form } from '../text.ts'

/** The name of a file in a folder that is known, without its ending. */
export function fileName(expected: string, ending: string): Form {
  const bare = (text: string): string => {
    const stem = text.endsWith(ending) ? text.slice(0, -ending.length) : text
    return stem.replace(/^(?:\.[/\\])?(?:[^./\\][^/\\]*[/\\])+/, '')
  }
  return {
    expected,
    schema: { type: ['string', 'number'], pattern: '^[^./\\\\:*?"<>|][^/\\\\:*?"<>|]*$' },
    accepts: (text) => isName(text) && !text.endsWith(ending),
    hint: (text) => hintFor(text, bare(text), ending),
    meant: (text) => (isName(bare(text)) ? bare(text) : undefined),
  }
}

function isName(text: string): boolean {
  return /^[^./\\:*?"<>|][^/\\:*?"<>|]*$/.test(text)
}

function hintFor(text: string, bare: string, ending: string): string | undefined {
  if (!isName(bare)) return /[/\\]/.test(text) ? 'Write the name alone, without folders.' : undefined
  return bare + ending === text ? `Leave out \`${ending}\`.` : `Write ${quote(bare)}, without folders.`
}
