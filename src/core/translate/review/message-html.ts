import { h } from 'hastscript'
import { type SafeHtml, toPlainHtml } from '../../render/to-html.ts'

/** A sentence of a message, code between its backticks. */
export function messageHtml(text: string): SafeHtml {
  // Every other part stood between two of them.
  const parts = text.split(/`([^`]*)`/)
  return toPlainHtml(parts.map((part, index) => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part })))
}
