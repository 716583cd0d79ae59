import type { Finding } from '../../../report.ts'

type Words = Pick<Finding, 'text' | 'hint'>

const again = 'Export the file again, and send it as it is, without opening it in a text editor.'

/** What stops the reading of an XML file, in plain words; `fault` is what the parser says. */
export function xmlFault(fault: string): Words {
  return (
    plain.find(({ pattern }) => pattern.test(fault))?.words ?? {
      text: `The file is no valid XML: ${fault}`,
      hint: again,
    }
  )
}

/** What is said of a document type, which could make a reader open other files, or grow without end. */
export function doctypeFault(doctype: string): Words {
  if (/\b(?:SYSTEM|PUBLIC)\b/.test(doctype)) {
    const text = 'Unexpected `<!DOCTYPE` that refers to another file, expected a file that stands alone'
    return { text, hint: 'Nothing else was opened. Take out the lines of `<!DOCTYPE …>`, or export the file again.' }
  }
  const text = 'Unexpected `<!DOCTYPE`, expected a file that declares nothing of its own'
  return { text, hint: 'Take out the lines of `<!DOCTYPE …>`, or export the file again without them.' }
}

const plain: readonly { readonly pattern: RegExp; readonly words: Words }[] = [
  {
    pattern: /unclosed tag|unexpected end|must contain a root|is incomplete/,
    words: {
      text: 'The file ends before it is complete',
      hint: 'It was cut off on its way. Ask for it again; nothing of it was taken.',
    },
  },
  {
    pattern: /entity/,
    words: {
      text: 'Unexpected `&` that begins no character XML knows, expected `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` or a number',
      hint: 'An `&` that is part of the text is written `&amp;`.',
    },
  },
  {
    pattern: /clos/,
    words: {
      text: 'Unexpected end of an element that was not opened last, expected each to be closed in turn',
      hint: again,
    },
  },
  {
    pattern: /text data outside of root/,
    words: { text: 'Unexpected text outside of the elements, expected an XML file', hint: again },
  },
  {
    pattern: /disallowed character\.?$/,
    words: {
      text: 'Unexpected character, expected one that XML allows here',
      hint: 'A `<` that is part of the text is written `&lt;`.',
    },
  },
]
