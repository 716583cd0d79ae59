import type { Nodes } from 'mdast'
import type { Message, Place } from '../message.ts'
import { placeAt } from '../place.ts'
import { quote } from '../quote.ts'
import type { Finding, ResolvedReport } from '../report.ts'
import { suggestFrom } from './suggest.ts'
import { ancestors, childrenOf, every, placeIn, type Visited } from './walk.ts'

/** One rule that an author has switched off for some lines, with a reason. */
export interface Excuse {
  readonly rule: string
  /** Empty where the author gave none; then the excuse does not count. */
  readonly reason: string
  readonly place: Place
  /** The lines in which the rule is silent. */
  readonly lines: readonly Lines[]
}

interface Lines {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** Every `<!-- check-off: rule because … -->` of the text, and every `# check-off: …` of its YAML. */
export function excusesIn(report: ResolvedReport): readonly Excuse[] {
  return [...excusesInText(report), ...excusesInYaml(report)]
}

/** What is wrong with the excuses themselves, in the words of the rules that report it. */
export function findingsOfExcuses(excuses: readonly Excuse[], ids: readonly string[]): readonly Finding[] {
  const suggest = suggestFrom(ids)
  return excuses.flatMap(({ rule, reason, place }): Finding[] => {
    if (!ids.includes(rule)) {
      const text = `Unexpected check ${quote(rule)} in an excuse, expected the id of a check`
      return [{ rule: 'check-is-known', place, text, ...suggest(rule) }]
    }
    if (reason) return []
    const text = `Unexpected excuse from ${quote(rule)} without a reason, so it does not count`
    return [{ rule: 'excuse-has-a-reason', place, text, hint: `Write \`check-off: ${rule} because …\`.` }]
  })
}

/** Leave out the messages that an excuse covers; `used` gathers the excuses that covered one. */
export function applyExcuses(
  messages: readonly Message[],
  excuses: readonly Excuse[],
  used: Set<Excuse>,
): readonly Message[] {
  const covering = byLine(excuses.filter(({ reason }) => reason))
  return messages.filter(({ rule, place }) => {
    const found = covering.get(keyOf(place.file, place.start.line))?.filter((excuse) => excuse.rule === rule) ?? []
    for (const excuse of found) used.add(excuse)
    return found.length === 0
  })
}

/** The excuses that count and cover nothing. */
export function unusedExcuses(excuses: readonly Excuse[], used: ReadonlySet<Excuse>): readonly Finding[] {
  return excuses
    .filter((excuse) => excuse.reason && !used.has(excuse))
    .map(({ rule, place }) => ({
      rule: 'excuse-is-needed',
      place,
      text: `Unexpected excuse from ${quote(rule)}, which has nothing to say here`,
      hint: 'Take the excuse out.',
    }))
}

function byLine(excuses: readonly Excuse[]): ReadonlyMap<string, readonly Excuse[]> {
  const found = new Map<string, Excuse[]>()
  for (const excuse of excuses) {
    for (const { file, from, to } of excuse.lines) {
      for (let line = from; line <= to; line++) {
        const key = keyOf(file, line)
        const there = found.get(key)
        if (there) there.push(excuse)
        else found.set(key, [excuse])
      }
    }
  }
  return found
}

function keyOf(file: string, line: number): string {
  return `${line} ${file}`
}

function excusesInText(report: ResolvedReport): readonly Excuse[] {
  return every(report, 'html').flatMap((visited) => {
    const place = placeIn(visited)
    return [...visited.node.value.matchAll(/<!--\s*check-off:((?:(?!<!--)[\s\S])*?)-->/g)].flatMap(([, words = '']) =>
      read(words, place, linesExcused(visited)),
    )
  })
}

/** `rule, rule because a reason` as one excuse for each rule. */
function read(words: string, place: Place, lines: readonly Lines[]): readonly Excuse[] {
  const [, ids = '', reason = ''] = /^([\s\S]*?)(?:\bbecause\b([\s\S]*))?$/.exec(words) ?? []
  return ids.split(',').map((id) => ({ rule: id.trim(), reason: reason.trim(), place, lines }))
}

/** A comment of its own excuses the next block; one among words excuses their paragraph, heading or row. */
function linesExcused(comment: Visited): readonly Lines[] {
  for (const { node, file } of ancestors(comment)) {
    if (['paragraph', 'heading', 'tableRow'].includes(node.type)) return linesOf(node, file)
  }
  const siblings = comment.parent ? childrenOf(comment.parent.node) : []
  const next = siblings.slice(comment.index + 1).find(({ type }) => type !== 'html')
  return next ? linesOf(next, comment.file) : []
}

/** The lines of a block, and those of the files that it includes. */
function linesOf(node: Nodes, within: string): readonly Lines[] {
  const file = node.data?.file ?? within
  const { start, end } = placeAt(file, node.position)
  const included = childrenOf(node).filter(({ data }) => data?.file !== undefined && data.file !== file)
  return [{ file, from: start.line, to: end.line }, ...included.flatMap((child) => linesOf(child, file))]
}

function excusesInYaml({ texts }: ResolvedReport): readonly Excuse[] {
  return [...texts].flatMap(([file, text]) =>
    yamlLines(file, text).flatMap((_, index, lines) => at(file, lines, index)),
  )
}

/** The lines of a YAML file, or of the front matter at the head of a section. */
function yamlLines(file: string, text: string): readonly string[] {
  if (/\.ya?ml$/.test(file)) return text.split(/\r?\n/)
  const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text)
  return head && file.endsWith('.md') ? ['---', ...(head[1] ?? '').split(/\r?\n/)] : []
}

function at(file: string, lines: readonly string[], index: number): readonly Excuse[] {
  const line = lines[index] ?? ''
  const words = /^\s*#\s*check-off:(.*)$/.exec(line)?.[1]
  if (words === undefined) return []
  const start = { line: index + 1, column: line.indexOf('#') + 1 }
  const place = { file, start, end: { line: index + 1, column: line.length + 1 } }
  let next = index + 1
  while (/^\s*#/.test(lines[next] ?? '')) next++
  return read(words, place, [{ file, from: next + 1, to: next + 1 }])
}
