import type { Edition } from './editions.ts'
import type { OpenReport } from './open-report.ts'
import { pathFrom } from './show-messages.ts'
import type { Terminal } from './terminal.ts'
import { visible } from './visible.ts'

/** Says how many warnings a report has, where it has any. */
export function countWarnings({ folder, messages }: OpenReport, { talk, folder: here }: Terminal): void {
  const path = visible(pathFrom(here, folder))
  const warnings = messages.filter(({ severity }) => severity === 'warning')
  const ofTranslations = warnings.filter(({ place }) => place.file.startsWith('translations/')).length
  for (const [count, command] of [
    [warnings.length - ofTranslations, 'check'],
    [ofTranslations, 'i18n check'],
  ] as const) {
    if (count === 0) continue
    const counted = count === 1 ? '1 warning' : `${count} warnings`
    talk.say(`${counted} in ${path}; \`rapporteur ${command} ${path}\` shows ${count === 1 ? 'it' : 'them'}`)
  }
}

/** Says how many translations of an edition are not printed, because they lack something of their source. */
export function countBroken({ folder, report, broken }: Edition, { talk, folder: here }: Terminal): void {
  if (broken === 0) return
  const [are, their, them] = broken === 1 ? ['is', 'its', 'it'] : ['are', 'their', 'them']
  const path = visible(pathFrom(here, folder))
  const translations = `${broken} translation${broken === 1 ? '' : 's'} into ${report.language}`
  talk.say(
    `${translations} ${are} broken, and ${their} source is printed instead; \`rapporteur i18n check ${path}\` shows ${them}`,
  )
}
