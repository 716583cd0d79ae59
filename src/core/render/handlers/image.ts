import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { defaultHandlers } from 'mdast-util-to-hast'
import { isHostRelative, schemeOf } from '../../address.ts'
import { normalizePath } from '../../parse/path.ts'
import type { Context, Standing } from '../context.ts'
import { pictureBeside } from '../picture-beside.ts'
import { pictureData } from '../picture-data.ts'

/** A picture of the report, put into the page itself; of one that can't be shown, the words that stand for it. */
export function image(state: State, node: Image, context: Context, { copied }: Standing): ElementContent {
  const { properties } = defaultHandlers.image(state, node)
  const src = sourceOf(node.url, context) ?? properties['src']
  const alt = node.data?.decorative ? '' : (node.alt ?? '')
  if (typeof src !== 'string' || !isShowable(src)) return h('span.missing-picture', wordsFor(alt, node))
  return h('img', { ...anchorOf(node, copied), ...properties, src, alt } satisfies Properties)
}

/** An image with an id, alone in its paragraph: its title is the caption. */
export function figure(state: State, node: Image, context: Context, standing: Standing): ElementContent {
  const { title, data, ...rest } = node
  const { id: _, resolved: __, ...marks } = data ?? {}
  const picture = image(state, { ...rest, data: marks }, context, standing)
  const { anchor, label } = data?.resolved ?? {}
  const id = standing.copied ? undefined : (anchor ?? data?.id)
  if (!title) return h('figure', { id }, picture)
  const { word } = context
  const numbered = label ? [h('span.label', word('caption-label', { label })), ' '] : []
  return h('figure', { id }, [picture, h('figcaption', [...numbered, title])])
}

function wordsFor(alt: string, { title }: Image): string {
  return [alt, title].filter(Boolean).join(' – ')
}

function anchorOf({ data }: Image, copied: boolean): Properties {
  const id = data?.resolved?.anchor ?? data?.id
  return id && !copied ? { id } : {}
}

/** Where a browser finds a picture of the report; unset for what is none. */
export function sourceOf(url: string, context: Context): string | undefined {
  const path = pathOf(url)
  return path === undefined ? undefined : sourceAt(path, context)
}

/** The same of a picture by its path in the report. */
export function sourceAt(path: string, { report, fonts, pictures, besidePage }: Context): string | undefined {
  if (pictures.has(path)) return pictures.get(path)
  const file = report.files.get(path)
  const source = file && 'bytes' in file ? (pictureBeside(file, besidePage) ?? pictureData(file, fonts)) : undefined
  pictures.set(path, source)
  return source
}

function pathOf(url: string): string | undefined {
  try {
    return normalizePath(decodeURIComponent(url))
  } catch {
    return undefined
  }
}

/** What no sanitizing rule can say: `data:` is for pictures only, and a page of a report loads nothing from elsewhere. */
function isShowable(src: string): boolean {
  if (schemeOf(src) === undefined) return !isHostRelative(src)
  return /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i.test(src)
}
