import { concise } from './concise.ts'
import { github } from './github.ts'
import { human } from './human.ts'
import { json } from './json.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'

/** Every way to print messages, by the name that `--format` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['human', human],
  ['concise', concise],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
])
