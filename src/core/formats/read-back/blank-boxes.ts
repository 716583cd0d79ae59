import { charactersIn } from '../../characters-in.ts'
import type { CanPrint } from '../../report.ts'

/**
 * Puts what stands for a box in the place of whatever of a page no font can print, so that it is like what is read;
 * undefined where all of it can be printed.
 */
export function blankBoxes(html: string, canPrint: CanPrint): ((text: string) => string) | undefined {
  const boxes = [...charactersIn(html)].filter((character) => !canPrint(character))
  if (boxes.length === 0) return undefined
  const codes = boxes.map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  const box = new RegExp(`[${codes.join('')}]`, 'gu')
  return (text) => text.replace(box, '\ufffd')
}
