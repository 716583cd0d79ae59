/**
 * Marks and tags in a text, `{fn_turnout}`, `<a1>`, `<br/>`, as a regular expression that CAT tools understand. Doubled
 * braces are text.
 */
export const tagPattern = String.raw`(?<!\{)\{[^{}\s]+\}(?!\})|</?\p{L}[\p{L}\p{N}]*/?>`
