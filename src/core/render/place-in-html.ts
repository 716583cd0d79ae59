/** Where in a page a template is about to print something. */
export type PlaceInHtml = 'text' | 'style' | 'script' | 'tag' | { readonly attribute: string; readonly start: string }

/** The place at the end of a piece of HTML; `tag` is inside of a tag but not between the quotes of an attribute. */
export function placeInHtml(before: string): PlaceInHtml {
  const open = before.lastIndexOf('<')
  if (open > before.lastIndexOf('>')) return placeInTag(before.slice(open))
  const raw = /<(style|script)\b[^>]*>[^<]*$/i.exec(before)?.[1]?.toLowerCase()
  return raw === 'style' || raw === 'script' ? raw : 'text'
}

function placeInTag(tag: string): PlaceInHtml {
  const [, attribute, start = ''] = /([\w:-]+)="([^"]*)$/.exec(tag) ?? []
  return attribute ? { attribute: attribute.toLowerCase(), start } : 'tag'
}
