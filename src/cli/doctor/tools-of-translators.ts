import { findProgram } from '../../files/find-program.ts'
import type { Found } from './found.ts'

/** Programs that help with translations. None of them is needed. */
export function toolsOfTranslators(): Promise<readonly Found[]> {
  return Promise.all([
    program('gettext', 'msgfmt', {
      purpose: 'checks PO files as translators’ own tools do',
      remedy: 'Install the package `gettext` of your system (`apt install gettext`, `brew install gettext`)',
    }),
    program('OmegaT', 'omegat', {
      purpose: 'opens the project that `i18n export --format omegat` writes',
      remedy: 'Get it from omegat.org, or let your translators have it',
    }),
  ])
}

async function program(part: string, name: string, about: Pick<Found, 'purpose' | 'remedy'>): Promise<Found> {
  const path = await findProgram(name)
  const found = { part, purpose: about.purpose, isOptional: true as const }
  if (path !== undefined) return { ...found, state: path }
  return { ...found, state: `no \`${name}\``, ...(about.remedy && { remedy: about.remedy }) }
}
