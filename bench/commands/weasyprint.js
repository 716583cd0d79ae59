import { join } from 'node:path'
import { findCommand, versionOf } from './find-command.js'

export const weasyPrint = {
  name: 'WeasyPrint',
  needs: 'no `weasyprint` on PATH',
  async find() {
    const file = findCommand('weasyprint')
    const start = ({ footnotes, folder }) => {
      const pdf = join(folder, 'weasyprint.pdf')
      return { file, argv: [footnotes, pdf], pdf }
    }
    return file && { version: versionOf(file), start }
  },
}
