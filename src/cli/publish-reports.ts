import { formats } from '../core/formats/index.ts'
import { groupBy } from '../core/group-by.ts'
import { ReportError } from '../core/report-error.ts'
import { writeArtifacts } from '../files/write-artifacts.ts'
import { checkTarget, targetOf } from './build-target.ts'
import type { Asked } from './command.ts'
import { countBroken, countWarnings } from './count-leftovers.ts'
import { type Edition, makeEditions, type OpenEditions, openEditions, requireWhole } from './editions.ts'
import type { LazyBrowser } from './lazy-browser.ts'
import { makePublication, type Publication } from './make-publication.ts'
import { foldersOf, type OpenReport, openReport } from './open-report.ts'
import { human } from './reporters/human.ts'
import { hasErrors, pathFrom, showMessages } from './show-messages.ts'
import { showPublications } from './show-publications.ts'
import type { Terminal } from './terminal.ts'
import { visible } from './visible.ts'

/** Makes and publishes the reports that were asked for, all of them or none, and gives the exit code. */
export async function publishReports(asked: Asked, browser: LazyBrowser, terminal: Terminal): Promise<number> {
  const opened = await openAll(asked, terminal)
  if (sayErrors(opened, asked.flag('strict'), terminal)) return 1
  const editions = await editionsOf(opened, terminal)
  if (asked.flag('strict')) requireWhole(editions, terminal.folder)
  const publications = await makeAll(editions, asked, browser, terminal)
  if (!publications) return 1
  await publish(publications, asked, terminal)
  for (const open of opened) countWarnings(open, terminal)
  for (const edition of editions) countBroken(edition, terminal)
  return 0
}

function formatsOf(asked: Asked) {
  const names = asked.list('format')
  return [...formats.values()].filter(({ name }) => names === undefined || names.includes(name))
}

async function openAll(asked: Asked, { folder, signal, progress }: Terminal): Promise<readonly OpenEditions[]> {
  const opened: OpenEditions[] = []
  for (const report of await foldersOf(asked, folder)) {
    signal.throwIfAborted()
    const open = openEditions(await openReport(report, folder, progress), asked.list('lang'))
    checkTarget(open, opened, targetOf(open.report.name, asked, folder))
    opened.push(open)
  }
  return opened
}

/** Says what stops the build; true when something does. */
function sayErrors(opened: readonly OpenReport[], strict: boolean, { talk, folder }: Terminal): boolean {
  const stopping = opened.map((open) => ({
    ...open,
    messages: open.messages.filter((one) => hasErrors([one], strict)),
  }))
  if (stopping.every(({ messages }) => messages.length === 0)) return false
  talk.say(showMessages(stopping, human, talk, folder))
  const good = stopping
    .filter(({ messages }) => messages.length === 0)
    .map((open) => visible(pathFrom(folder, open.folder)))
  const rest = good.length > 0 ? ` Without errors, and built if named alone: ${good.join(', ')}` : ''
  talk.say(`Nothing was published.${rest}`)
  return true
}

async function editionsOf(
  opened: readonly OpenEditions[],
  { progress, folder }: Terminal,
): Promise<readonly Edition[]> {
  const editions: Edition[] = []
  for (const open of opened) {
    if (open.translations.length > 0) progress.at(`${visible(open.report.name)}: putting the translations in`)
    editions.push(...(await makeEditions(open, folder)))
  }
  return editions
}

/** Unset where a report turned out not to fit its pages, which has then been said. */
async function makeAll(
  editions: readonly Edition[],
  asked: Asked,
  browser: LazyBrowser,
  terminal: Terminal,
): Promise<readonly Publication[] | undefined> {
  const publications: Publication[] = []
  const assets = asked.flag('assets') ? 'beside' : undefined
  for (const edition of editions) {
    try {
      const layOut = edition === editions.at(-1) ? browser.layOutLast : browser.layOut
      publications.push(
        await makePublication(edition, formatsOf(asked), { layOut, assets, say: sayOf(edition, terminal) }),
      )
    } catch (error) {
      if (!(error instanceof ReportError)) throw error
      sayErrors([{ ...edition, messages: error.messages }], false, terminal)
      return undefined
    }
  }
  return publications
}

/** Of a report in several languages, it says in which one. */
function sayOf({ report, languages }: Edition, { progress }: Terminal): (doing: string) => void {
  const name = languages.length > 1 ? `${report.name} in ${report.language}` : report.name
  return (doing) => progress.at(`${visible(name)}: ${doing}`)
}

/** The languages of a report together, so that no reader finds one of today beside one of yesterday. */
async function publish(publications: readonly Publication[], asked: Asked, terminal: Terminal): Promise<void> {
  const { folder, output, signal } = terminal
  for (const [name, editions] of groupBy(publications, ({ report }) => report.name)) {
    const target = pathFrom(folder, targetOf(name, asked, folder))
    const outputs = editions.flatMap((edition) => edition.outputs)
    await writeArtifacts(
      target,
      outputs.map(({ artifact }) => artifact),
      signal,
    )
    const shown = showPublications(editions, { folder: target, columns: output.columns })
    output.say(editions[0] === publications[0] ? shown : `\n${shown}`)
  }
}
