import { rules as lintRules } from '../../core/lint/index.ts'
import { nearest } from '../../core/nearest.ts'
import { type RuleOfTranslations, translationRules } from '../../core/translate/checks/index.ts'
import { translationFileIsValid } from '../../core/translate/exchange/rules/translation-file-is-valid.ts'
import { UserError } from '../../core/user-error.ts'
import { readRulePage } from '../../files/read-rule-page.ts'
import type { Command } from '../command.ts'
import { inColumns } from '../in-columns.ts'
import { showPage } from '../show-page.ts'
import type { Channel } from '../terminal.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'Says what a rule means; without a rule, lists them all',
  operands: '[rule…]',
  options: {},
  examples: ['rapporteur explain', 'rapporteur explain reference-resolves'],
  async run({ operands }, { output }) {
    if (operands.length === 0) listRules(output)
    const pages = await Promise.all(operands.map(pageOf))
    for (const page of pages) output.say(showPage(page, output.paint))
    return 0
  },
}

/** Those of reports, and those of their translations. */
const rules: readonly RuleOfTranslations[] = [...lintRules, ...translationRules, translationFileIsValid]

function listRules({ say, paint }: Channel): void {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.map(({ id, severity, summary }) => [paint('bold', id), severity, summary])
  for (const line of inColumns(rows)) say(line)
}

async function pageOf(id: string): Promise<string> {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw unknownRule(id)
  return (await readRulePage(id)) ?? shortPage(rule)
}

function shortPage({ id, summary }: RuleOfTranslations): string {
  return `# ${id}\n\n${summary}\n`
}

function unknownRule(id: string): UserError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  return new UserError(`Unexpected \`${id}\`, expected the id of a rule`, {
    hint: near ? `Did you mean \`${near}\`?` : '`rapporteur explain` lists them all',
    exitCode: 2,
  })
}
