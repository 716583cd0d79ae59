import type { FrontMatter } from '../manifest.ts'
import type { Place } from '../message.ts'
import type { Finding } from '../report.ts'
import { sectionShape } from '../schema/section-shape.ts'
import type { ValueOf } from '../schema/shape.ts'
import { readFile } from './yaml/read-file.ts'

export { splitFrontMatter } from './split-front-matter.ts'

/** Read the head of a section. Never throws: the values may always be used, and what is wrong is a finding. */
export function parseFrontMatter(
  yaml: string,
  where: { readonly path: string; readonly firstLine: number },
): { readonly frontMatter: FrontMatter; readonly findings: readonly Finding[] } {
  const { values, places, findings } = readFile(yaml, sectionShape, { ...where, rule: 'front-matter-is-valid' })
  return { frontMatter: frontMatterOf(values, places), findings }
}

function frontMatterOf(
  values: ValueOf<typeof sectionShape> | undefined,
  places: ReadonlyMap<string, Place>,
): FrontMatter {
  return {
    id: values?.id,
    title: values?.title,
    shortTitle: values?.['short-title'],
    numbered: values?.numbered ?? true,
    toc: values?.toc ?? true,
    group: values?.group,
    status: values?.status,
    scope: values?.scope,
    abstract: values?.abstract,
    authors: values?.authors ?? [],
    places,
  }
}
