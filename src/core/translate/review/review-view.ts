import { directionOfLanguage } from '../../direction.ts'
import { languageName } from '../../language-name.ts'
import { pagePolicy } from '../../render/page-policy.ts'
import type { Css, Script } from '../../render/view-shape.ts'
import { groupUnits, noteOf, type UnitGroup, type UnitSection } from './group-units.ts'
import type { Review, ReviewedUnit, UnitState } from './review.ts'
import type { ReviewView } from './review-shape.ts'
import { reviewedUnits } from './reviewed-units.ts'
import { facetsOf, type GroupView, messageView, unitView } from './unit-view.ts'

/** All that the page for reviewers says: texts only. Linear. */
export function reviewView(
  review: Review,
  { style, script }: { readonly style: Css; readonly script: Script },
): ReviewView {
  const { units, rest } = reviewedUnits(review)
  const notes = unitOfNotes(units)
  const { title, subject, path, sourceLanguage, language } = review
  return {
    style,
    script,
    policy: pagePolicy(script, ''),
    title,
    subject,
    path,
    source: languageView(sourceLanguage),
    target: languageView(language),
    counts: countsOf(units),
    shares: sharesOf(units),
    messages: rest.map(messageView),
    sections: groupUnits(units).map((section) => sectionView(section, notes)),
  }
}

type Notes = ReadonlyMap<string, string>

/** The unit that a note begins with. */
function unitOfNotes(units: readonly ReviewedUnit[]): Notes {
  return new Map(
    units.toReversed().flatMap((reviewed) => {
      const number = noteOf(reviewed)
      return number === undefined ? [] : [[number, reviewed.unit.id] as const]
    }),
  )
}

function languageView(language: string): ReviewView['source'] {
  return { language, direction: directionOfLanguage(language), name: languageName(language) }
}

function countsOf(units: readonly ReviewedUnit[]): ReviewView['counts'] {
  const inState = (state: UnitState) => units.filter((one) => one.state === state).length
  const withFacet = (facet: string) => units.filter((one) => facetsOf(one).includes(facet)).length
  const done = inState('translated')
  const counts = {
    all: units.length,
    done,
    todo: units.length - done,
    fuzzy: inState('fuzzy'),
    empty: inState('empty'),
    faulty: inState('faulty'),
    findings: withFacet('findings'),
    recommendations: withFacet('recommendations'),
    percent: units.length === 0 ? 100 : Math.floor((done / units.length) * 100),
  }
  const texts = Object.entries(counts).map(([name, count]) => [name, String(count)])
  return Object.fromEntries(texts)
}

const states: readonly UnitState[] = ['translated', 'faulty', 'fuzzy', 'empty']

function sharesOf(units: readonly ReviewedUnit[]): ReviewView['shares'] {
  let start = 0
  return states.flatMap((state) => {
    const length = (units.filter((one) => one.state === state).length / Math.max(1, units.length)) * 100
    const share = { state, start: start.toFixed(2), length: length.toFixed(2) }
    start += length
    return length > 0 ? [share] : []
  })
}

function sectionView({ id, title, groups }: UnitSection, notes: Notes): ReviewView['sections'][number] {
  const units = groups.flatMap((group) => group.units)
  const todo = units.filter(({ state }) => state !== 'translated').length
  return {
    id,
    title,
    todo: todo === 0 ? '' : String(todo),
    all: String(units.length),
    stretches: stretchesOf(groups.map((group) => groupView(group, notes))),
  }
}

function stretchesOf(groups: readonly GroupView[]): ReviewView['sections'][number]['stretches'] {
  return Array.from({ length: Math.ceil(groups.length / longestStretch) }, (_, index) => {
    const some = groups.slice(index * longestStretch, (index + 1) * longestStretch)
    return { size: some.length <= 8 ? 'few' : some.length <= 20 ? 'some' : 'many', groups: some }
  })
}

/** As many groups as a browser lays out before anybody notices. */
const longestStretch = 40

function groupView({ units, recommendation }: UnitGroup, notes: Notes): GroupView {
  const beside = new Set(units.flatMap((reviewed) => noteOf(reviewed) ?? []))
  return {
    recommendation: recommendation ?? '',
    units: units.map((reviewed) => unitView(reviewed, notes, beside)),
  }
}
