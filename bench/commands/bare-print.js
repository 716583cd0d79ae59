import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./print-page.js', import.meta.url))

/** The page of the report printed by the browser that prints reports: the least that anything printed by it can take. */
export const barePrint = {
  name: 'Chromium alone, notes at the end',
  async find() {
    const start = ({ page, folder }) => {
      const pdf = join(folder, 'bare.pdf')
      return { file: process.execPath, argv: [script, page, pdf], pdf }
    }
    return { start }
  },
}
