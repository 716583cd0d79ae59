import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { everything } from '../../support/everything.ts'
import { htmlOf } from '../../support/house.ts'

test('A page with everything in it is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'no-inline-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'script-type': 'off',
    },
  })
  const { results } = await validator.validateString(htmlOf(everything).page)
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => ({ ruleId, message, line })),
  )
  expect(problems).toEqual([])
})
