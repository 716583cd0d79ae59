import type { Option } from '../command.ts'

/** Every verb takes it. */
export const lang: Option = {
  kind: 'list',
  summary: 'The languages; all that the report has unless said',
  values: 'ru,kk',
}
