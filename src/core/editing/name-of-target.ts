import { toString as textOf } from 'mdast-util-to-string'
import { plainText } from '../plain-text.ts'
import type { Target } from '../report.ts'
import { shortened } from './shortened.ts'

/** How lists name something: a heading by its title, a block by its label and its caption or first words. */
export function nameOfTarget({ series, label, title, node, id }: Target): string {
  const words = textOf(title) || (series === 'recommendation' ? shortened(plainText(node), 60) : '')
  return words === '' || words === label ? label || id : `${label}: ${words}`
}
