import type { ExchangeFormat } from '../exchange-format.ts'
import { omegatProject } from '../omegat/omegat-project.ts'

/** `omegat`: a folder that needs nothing more. */
export const omegat: ExchangeFormat = {
  name: 'omegat',
  write: omegatProject,
}
