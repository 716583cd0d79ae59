import { baseOfTheme } from '../../core/parse/base-of-theme.ts'
import { parseTheme } from '../../core/parse/theme.ts'
import type { Theme } from '../../core/report.ts'
import type { ReviewTheme } from '../../core/translate/review/review-page.ts'
import { UserError } from '../../core/user-error.ts'
import { readTheme } from '../../files/read-theme.ts'

/** The theme of the report; that of the house, where it has no page for reviewers. */
export async function reviewThemeOf(theme: Theme, project: string): Promise<ReviewTheme> {
  for (const one of [theme, parseTheme(await readTheme('house', { project, baseOf: baseOfTheme }))]) {
    if (hasReview(one)) return one
  }
  throw new UserError('The theme `house` is not complete: it has no `review.hbs`', {
    hint: 'A `templates/house` of the project stands in the place of the one that comes with Rapporteur; rename it',
    exitCode: 2,
  })
}

function hasReview(theme: Theme): theme is ReviewTheme {
  return theme.review !== undefined
}
