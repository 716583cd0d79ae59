import type { ExchangeFormat } from '../exchange-format.ts'
import { omegatProject } from '../omegat/omegat-project.ts'

/** `omegat`: a folder that needs nothing more. */
export const omegat: ExchangeFormat = {
  name: 'omegat',
  summary: 'A project for OmegaT with memory and glossary, ready to be opened: omegat-ru/.',
  write: omegatProject,
}
