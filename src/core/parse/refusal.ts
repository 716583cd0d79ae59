import type { Place } from '../message.ts'
import { quote } from '../quote.ts'
import type { Finding, Refusal, RefusedFile } from '../report.ts'

interface Words {
  readonly text: (path: string) => string
  readonly hint: string
}

const words: Readonly<Record<Refusal, Words>> = {
  missing: {
    text: (path) => `Unexpected ${path}, expected a file that exists`,
    hint: 'Look at the spelling, capital letters too; the path starts at the folder of the report.',
  },
  outside: {
    text: (path) => `Unexpected ${path}, expected a file inside the content folder`,
    hint: 'Copy the file into the folder of the report. Reports that stand in a folder named `content` may share files.',
  },
  'not-a-file': { text: (path) => `Unexpected ${path}, expected a file and not a folder`, hint: 'Name a file in it.' },
  'too-large': {
    text: (path) => `Unexpected ${path} of more than 25 MB, expected a smaller file`,
    hint: 'Make the picture smaller, or divide the data.',
  },
  unreadable: {
    text: (path) => `Unexpected ${path}, expected a file that may be read`,
    hint: 'Another program may hold it, or you have no right to read it.',
  },
}

/** What to say at the place that names a file which was not read. */
export function refusalFinding({ path, refused }: RefusedFile, place: Place): Finding {
  const { text, hint } = words[refused]
  return { rule: 'file-is-readable', place, text: text(quote(path)), hint }
}
