import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { rules } from '../core/lint/index.ts'
import type { Message, Place } from '../core/message.ts'
import { translationRules } from '../core/translate/checks/index.ts'
import type { OpenReport } from './open-report.ts'
import type { Reporter } from './reporters/reporter.ts'
import type { Channel } from './terminal.ts'
import { version } from './version.ts'

/** The messages of several reports as one text, their paths as seen from the folder one works in. */
export function showMessages(
  reports: readonly OpenReport[],
  reporter: Reporter,
  { paint, columns }: Channel,
  from: string,
): string {
  const seen = reports.map((open) => seenFrom(from, open))
  const texts = new Map(seen.flatMap((report) => [...report.texts]))
  // A file that two reports share is spoken of once.
  const messages = new Map(seen.flatMap((report) => report.messages.map((one) => [JSON.stringify(one), one])))
  return reporter([...messages.values()], texts, {
    paint,
    columns,
    rules: [...rules, ...translationRules],
    version: version(),
  })
}

/** Whether any message stops a report from being published. */
export function hasErrors(messages: readonly Message[], strict: boolean): boolean {
  return messages.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

/** A path as seen from a folder, with `/`; whole where it leads out of it. */
export function pathFrom(from: string, path: string): string {
  const whole = resolve(from, path)
  const seen = relative(from, whole)
  return (seen.startsWith('..') || isAbsolute(seen) ? whole : seen).split(sep).join('/') || '.'
}

function seenFrom(from: string, { folder, report, messages }: OpenReport) {
  const base = pathFrom(from, folder)
  const pathOf = (file: string) => posix.join(base, file)
  const placeOf = (place: Place): Place => ({ ...place, file: pathOf(place.file) })
  return {
    texts: [...report.texts].map(([file, text]) => [pathOf(file), text] as const),
    messages: messages.map((message) => ({
      ...message,
      place: placeOf(message.place),
      ...(message.related && {
        related: message.related.map((other) => ({ ...other, place: placeOf(other.place) })),
      }),
    })),
  }
}
