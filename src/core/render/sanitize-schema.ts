import type { Schema } from 'hast-util-sanitize'

const plainClass: [string, RegExp] = ['className', /^[a-z][a-z0-9-]*$/]

/**
 * What a report's text may be made of. The last word on every tree, whoever made it.
 *
 * Nothing here runs, loads or frames anything. Ids stand as authors wrote them, without a prefix: they are public,
 * and no script of ours looks a name up on `window` or `document`.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...['section', 'nav', 'aside', 'div', 'p', 'blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['ol', 'ul', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd'],
    ...[
      'mark',
      'q',
      'rp',
      'rt',
      'ruby',
      's',
      'samp',
      'small',
      'span',
      'strong',
      'sub',
      'sup',
      'time',
      'u',
      'var',
      'wbr',
    ],
  ],
  attributes: {
    // `dataAt`: on paper, the block of the text that this is, for messages.
    '*': ['id', plainClass, 'lang', 'dir', 'title', 'role', 'tabIndex', 'hidden', 'dataAt', ...ariaNames()],
    a: ['href', 'hrefLang'],
    blockquote: ['cite'],
    code: [['className', /^language-/]],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: ['cite', 'dateTime'],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    // For the pages of paper: what is printed there, and what stands at the foot.
    span: ['dataPageOf'],
    sup: ['dataNote'],
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    // `keepSafeLinks` judges `href`.
    // The image handler lets `data:` through for pictures only.
    src: ['http', 'https', 'data'],
  },
  ancestors: Object.fromEntries(
    ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed'],
}

function ariaNames(): string[] {
  return ['ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaHidden', 'ariaLevel', 'ariaRoleDescription']
}
