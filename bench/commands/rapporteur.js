import { join } from 'node:path'
import { project } from '../example.js'

/** All that a report is published as, in the language it is written in: the others make one language too. */
export const rapporteur = {
  name: 'rapporteur build, with HTML and data',
  async find() {
    const start = ({ report, folder }) => {
      const out = join(folder, 'dist')
      const argv = [join(project, 'bin/rapporteur.js'), 'build', report, '--out', out, '--lang', 'en']
      return { file: process.execPath, argv, pdf: join(out, 'report/en/report.pdf') }
    }
    return { start }
  },
}
