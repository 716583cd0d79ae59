/** The roles of tags that stand within a word; `NonStruct` is what Chromium writes for a span. */
export const inlineRoles: ReadonlySet<string> = new Set(
  'Span NonStruct Em Strong Code Quote Link Reference Annot'.split(' '),
)
