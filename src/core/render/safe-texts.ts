import type { Theme } from '../report.ts'
import { UserError } from '../user-error.ts'
import type { Css, Script } from './view-shape.ts'

/** The style sheets of a theme, which stand within `<style>`. Throws a UserError where they would end it. */
export function safeCss(style: string, theme: Theme): Css {
  if (!/<\/style/i.test(style)) return style as Css
  throw new UserError(`The style sheets of the theme \`${theme.name}\` contain \`</style\``, {
    hint: 'Write `<\\/style` there',
    exitCode: 2,
  })
}

/**
 * The script of a theme without what is there for those who read it only: comments that fill a line, and what lines are
 * indented by. Throws a UserError where it would end the `<script>` that it stands in.
 */
export function safeScript(script: string, theme: Theme): Script {
  const short = script.replace(/^[ \t]+/gm, '').replace(/^\/\/.*\n/gm, '')
  // What begins a comment of HTML would have a browser look for its end.
  if (!/<\/script|<!--/i.test(short)) return short as Script
  throw new UserError(`The script of the theme \`${theme.name}\` contains \`</script\` or \`<!--\``, {
    hint: 'Write `<\\/script` or `<\\!--` there',
    exitCode: 2,
  })
}
