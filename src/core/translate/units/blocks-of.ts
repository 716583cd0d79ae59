import { manifestPath } from '../../parse/report.ts'
import { placeAt } from '../../place.ts'
import { blocksOfTree, treeWalk } from './blocks-of-tree.ts'
import type { Draft, DraftSection } from './draft.ts'
import { plainBlock } from './plain-block.ts'
import type { Around, TextBlock } from './text-block.ts'

/**
 * Every block of text of a report that readers read, in their order; a note follows the block that calls it first.
 *
 * The same report in another language has the same blocks in the same order, as long as nothing was put into other
 * words. Numbers are told where the report is resolved.
 */
export function blocksOf(report: Draft): TextBlock[] {
  return [...blocksOfManifest(report), ...report.sections.flatMap(blocksOfSection)]
}

const outside: Around = {
  section: undefined,
  path: manifestPath,
  what: 'Title block',
  recommendation: undefined,
  remark: undefined,
}

/** Those of the title block, and the headings of lists. */
export function blocksOfManifest({ manifest, titleNote }: Draft): TextBlock[] {
  const at = (path: string) => manifest.places.get(path) ?? placeAt(manifestPath, undefined)
  const field = <Key extends 'title' | 'subject' | 'documentType' | 'place' | 'translationNotice'>(
    key: Key,
    name: string,
  ) => plainBlock({ owner: manifest, key, context: `front:${name}`, place: at(name) }, outside)
  const { publisher, recommendations } = manifest
  return [
    ...field('subject', 'subject'),
    ...field('title', 'title'),
    ...field('documentType', 'document-type'),
    ...(titleNote ? blocksOfTree([titleNote], { ...outside, what: 'Note of the title' }, treeWalk()) : []),
    ...(publisher ? plainBlock({ owner: publisher, key: 'name', ...publisherAt(at, 'name') }, outside) : []),
    ...(publisher ? plainBlock({ owner: publisher, key: 'short', ...publisherAt(at, 'short') }, outside) : []),
    ...field('place', 'place'),
    ...field('translationNotice', 'translation-notice'),
    ...recommendations.groups.flatMap((group) => {
      const place = at(`recommendations.groups.${group.id}`)
      return plainBlock({ owner: group, key: 'heading', context: 'heading', place }, { ...outside, what: 'Heading' })
    }),
  ]
}

function publisherAt(at: (path: string) => TextBlock['place'], key: string) {
  return { context: `front:publisher-${key}`, place: at(`publisher.${key}`) }
}

/** Those of one section, its notes among them. */
export function blocksOfSection(section: DraftSection): TextBlock[] {
  const { frontMatter, path, tree } = section
  const around = { ...outside, section, path, what: 'Paragraph' }
  const at = (key: string) => frontMatter.places.get(key) ?? placeAt(path, undefined)
  const field = <Key extends 'shortTitle' | 'abstract'>(key: Key, name: string, what: string) =>
    plainBlock({ owner: frontMatter, key, context: `front:${name}`, place: at(name) }, { ...around, what })
  const walk = treeWalk(section)
  const [first, ...rest] = tree.children
  const title = first?.type === 'heading' && first.depth === 1 ? [first] : []
  return [
    ...blocksOfTree(title, { ...around, what: 'Title of the section' }, walk),
    ...field('shortTitle', 'short-title', 'Short title'),
    ...field('abstract', 'abstract', 'Abstract'),
    ...blocksOfTree(title.length > 0 ? rest : tree.children, around, walk),
  ]
}
