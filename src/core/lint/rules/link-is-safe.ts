import { hiddenInScheme, isHostRelative, safeSchemes, schemeOf } from '../../address.ts'
import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import { characterName } from '../../unclean-character.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** An address of any other scheme may run a program or open a file of the reader, and is not passed on. */
export const linkIsSafe: Rule = {
  id: 'link-is-safe',
  summary: 'Addresses begin with `https:`, `http:`, `mailto:` or `tel:`, and nothing is hidden in them.',
  severity: 'error',
  check(report, say) {
    for (const visited of [...every(report, 'link'), ...every(report, 'image'), ...every(report, 'definition')]) {
      const problem = problemIn(visited.node.url)
      if (problem) say({ place: placeIn(visited), ...problem })
    }
  },
}

const expected = 'expected one that begins with `https:`, `http:`, `mailto:` or `tel:`'

function problemIn(address: string): Pick<Finding, 'text' | 'hint'> | undefined {
  const scheme = schemeOf(address)
  if (scheme !== undefined && !safeSchemes.includes(scheme)) {
    return {
      text: `Unexpected address ${quote(address)}, ${expected}`,
      hint: 'Write the web address of what is meant, or take the link out.',
    }
  }
  const hidden = hiddenInScheme(address)
  if (hidden !== undefined) {
    const name = characterName(hidden)
    return { text: `Unexpected ${name} in the address ${quote(address)}`, hint: 'Type the address afresh.' }
  }
  if (!isHostRelative(address)) return undefined
  const whole = `https://${address.replace(/^[\s\\/]+/, '')}`
  return { text: `Unexpected address ${quote(address)} without a scheme`, hint: `Write ${quote(whole)}.` }
}
