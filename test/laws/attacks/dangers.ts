import { elementsIn, type HtmlElement, textIn } from '../../support/html-tree.ts'

const elements = new Set(
  (
    'html head meta title style script body header main nav section article aside footer div span p a em strong del code pre ' +
    'blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr br img figure figcaption table caption colgroup col thead tbody tfoot ' +
    'tr th td sup sub small b i abbr cite q time data address link button svg path details summary'
  ).split(' '),
)

const attributes = new Set(
  (
    'id class lang dir href src alt title hidden role width height start value reversed type scope colspan rowspan headers span ' +
    'datetime name content charset property rel viewbox d fill xmlns focusable tabindex translate loading decoding for download'
  ).split(' '),
)

const addresses = new Set(
  'href src action formaction poster background cite data ping srcset xlink:href longdesc'.split(' '),
)

const picture = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i

/**
 * What a reader of this page could be hurt by; empty for a page that is safe.
 *
 * Scripts, styles, buttons and drawings that the theme itself brings are those that stand in `harmless`, a page of the
 * same theme whose author wrote nothing bad.
 */
export function dangersIn(page: HtmlElement, harmless: HtmlElement): string[] {
  const own = new Set([...elementsIn(harmless)].filter(isOfTheme).map(signature))
  const dangers = [...elementsIn(page)].flatMap((element) => [
    ...(isOfTheme(element) && !own.has(signature(element)) && !isData(element)
      ? [`foreign ${signature(element)}`]
      : []),
    ...(isOfTheme(element) && own.has(signature(element)) ? [] : elementDangers(element)),
  ])
  return [...dangers, ...textDangers(textIn(page, ['style', 'script'])), ...repeatedIds(page)]
}

const themeTags = new Set(
  'script style link meta button svg path circle g defs use input fieldset legend label data'.split(' '),
)

/** What only a theme may bring. */
function isOfTheme({ tag, attributes: { rel, popover } }: HtmlElement): boolean {
  return (themeTags.has(tag) && rel !== 'canonical') || popover !== undefined
}

function signature(element: HtmlElement): string {
  const { tag, attributes: values } = element
  // What a meta element says is text; what it is must be one of the theme's.
  if (tag === 'meta') return `meta ${values['name'] ?? values['property'] ?? values['http-equiv'] ?? 'charset'}`
  // What opens above the page holds titles of the report, which are looked at one by one.
  const text = values['popover'] === undefined ? textIn(element) : ''
  return `${tag} ${JSON.stringify(values)} ${text}`
}

/** Data for search engines is no program, as long as it is JSON. */
function isData(element: HtmlElement): boolean {
  if (element.tag === 'meta')
    return /^(?:citation_|dc\.|dcterms\.|author|description|og:)/i.test(signature(element).slice(5))
  if (element.tag !== 'script' || element.attributes['type'] !== 'application/ld+json') return false
  JSON.parse(textIn(element))
  return true
}

function elementDangers({ tag, attributes: values }: HtmlElement): string[] {
  return [
    ...(elements.has(tag) ? [] : [`element <${tag}>`]),
    ...Object.entries(isSaved(tag, values) ? {} : values).flatMap(([name, value]) =>
      attributeDangers(tag, name, value),
    ),
  ]
}

/** The data of a table, which a browser saves and never shows: a link that is all ours. */
function isSaved(tag: string, values: HtmlElement['attributes']): boolean {
  const { class: name, download = '', href = '', 'aria-label': label, ...others } = values
  const isData = /^data:text\/csv;charset=utf-8(?:,[\w%.,;/:@=+$!~*()?-]*|;base64,[\w+/]+=*)$/.test(href)
  const isNamed = /^table-\d+\.csv$/.test(download) && /^Download as CSV: Table /.test(label ?? '')
  return tag === 'a' && name === 'download-table' && isData && isNamed && Object.keys(others).length === 0
}

function attributeDangers(tag: string, name: string, value: string): string[] {
  const known = attributes.has(name) || /^(?:data|aria)-[a-z-]+$/.test(name)
  if (!known) return tag === 'meta' && name === 'http-equiv' ? [] : [`attribute ${name} on <${tag}>`]
  if (addresses.has(name) && !isSafeAddress(tag, name, value)) return [`address ${name}="${value}" on <${tag}>`]
  return []
}

// Where a browser would stand that reads the page.
const here = 'https://report.invalid/en/report.html'

/** Links may lead anywhere that is a page or a letter; a picture is in the page itself or beside it. */
function isSafeAddress(tag: string, name: string, value: string): boolean {
  if (!URL.canParse(value, here)) return name === 'href'
  const { protocol, host } = new URL(value, here)
  if (name === 'href' || name === 'cite') return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)
  return tag === 'img' && name === 'src' && (picture.test(value) || host === new URL(here).host)
}

function textDangers(text: string): string[] {
  return ['zq49', '[object Object]', 'function Object()', 'native code']
    .filter((sign) => text.includes(sign))
    .map((sign) => `a template was run: ${sign}`)
}

function repeatedIds(page: HtmlElement): string[] {
  const seen = new Set<string>()
  const dangers: string[] = []
  for (const {
    attributes: { id },
  } of elementsIn(page)) {
    if (id === undefined) continue
    if (id === '' || /\s/.test(id)) dangers.push(`id "${id}"`)
    if (seen.has(id)) dangers.push(`id "${id}" twice`)
    seen.add(id)
  }
  return dangers
}
