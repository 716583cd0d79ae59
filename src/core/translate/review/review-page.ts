import { compileTemplate } from '../../render/compile-template.ts'
import { fontsStyle } from '../../render/fonts-style.ts'
import { pageText } from '../../render/page-text.ts'
import { safeCss, safeScript } from '../../render/safe-texts.ts'
import type { Theme } from '../../report.ts'
import type { Review } from './review.ts'
import { reviewShape } from './review-shape.ts'
import { reviewView } from './review-view.ts'

/** The theme of a report, or that which it falls back on, if it has a page for reviewers. */
export interface ReviewTheme extends Theme {
  readonly review: NonNullable<Theme['review']>
}

/** A translation beside its source as one HTML page, which needs no other file. Linear in their length. */
export function reviewPage(review: Review, theme: ReviewTheme): string {
  const { page: text, style, script } = theme.review
  // What its template says stands in the template itself, so that it has no words.
  const template = compileTemplate({ text, file: 'review.hbs', shape: reviewShape }, theme, {})
  const page = template(
    reviewView(review, {
      style: safeCss(`${style}\n${fontsPlace}`, theme),
      script: safeScript(script, theme),
    }),
  )
  return page.replace(fontsPlace, () => safeCss(fontsStyle(theme, pageText(page), 'screen'), theme))
}

/** As no text has a `<` of its own, it stands nowhere else in a page. */
const fontsPlace = '/*<fonts>*/'
