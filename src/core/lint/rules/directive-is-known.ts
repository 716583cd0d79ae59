import type { Directive } from '../../directives/directive.ts'
import { directives } from '../../directives/index.ts'
import { quote } from '../../quote.ts'
import type { Rule, Say } from '../rule.ts'
import { oneOf, suggestFrom } from '../suggest.ts'
import { type WrittenDirective, writtenDirectives } from '../written-directive.ts'

/** Every `:::name` block is one that the report knows how to print. */
export const directiveIsKnown: Rule = {
  id: 'directive-is-known',
  summary: 'Every `:::name` block is of a kind that exists, and written in its form.',
  severity: 'error',
  check(report, say) {
    const names = [...directives.keys()]
    const suggest = suggestFrom(names)
    for (const written of writtenDirectives(report)) {
      const directive = directives.get(written.name)
      if (directive) {
        sayForm(written, directive, say)
        continue
      }
      const text = `Unexpected block ${quote(written.name)}, expected ${oneOf(names)}`
      say({ place: written.place, text, ...suggest(written.name) })
    }
  },
}

function sayForm({ name, form, place, line }: WrittenDirective, directive: Directive, say: Say): void {
  if (directive.forms.includes(form)) return
  const expected =
    form === 'leaf' ? `\`:::${name}\` with its text and \`:::\` below` : `\`::${name}\` on a line of its own`
  const text = `Unexpected ${quote(`${colonsOf(line)}${name}`)}, expected ${expected}`
  say({ place, text })
}

function colonsOf(line: string): string {
  return /^:*/.exec(line)?.[0] ?? ''
}
