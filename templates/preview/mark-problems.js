import { elementAt } from './reader-place.js'

/** Marks the blocks that errors and warnings are about, and no others. */
export function markProblems(page, marks) {
  for (const marked of page.querySelectorAll('[data-preview-problem]')) marked.removeAttribute('data-preview-problem')
  for (const { path, severity } of marks.toReversed()) {
    if (severity !== 'info') elementAt(page.body, path)?.setAttribute('data-preview-problem', severity)
  }
}
