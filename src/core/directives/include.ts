import type { Directive } from './directive.ts'

/** `::include{src=../shared/about.md}`: text that several reports share. */
export const include: Directive = {
  name: 'include',
  summary: 'Text of another file, put in as if it stood here.',
  forms: ['leaf'],
  id: 'none',
  attributes: {
    src: { summary: 'The file, seen from the folder of the report: `../shared/about.md`.', required: true },
  },
  render: ({ children }) => children,
}
