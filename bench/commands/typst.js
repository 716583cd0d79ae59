import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCommand, versionOf } from './find-command.js'

const require = createRequire(import.meta.url)
const compiler = '@myriaddreamin/typst-ts-node-compiler'
const script = fileURLToPath(new URL('./compile-typst.js', import.meta.url))

/** The program, or else the same compiler inside an npm package. */
export const typst = {
  name: 'Typst',
  needs: `no \`typst\` on PATH, no ${compiler} from npm`,
  async find() {
    const file = findCommand('typst')
    if (file) return { version: versionOf(file), start: start(file, ['compile']) }
    const path = packagePath()
    return (
      path && {
        version: `(${compiler.split('/')[1]} ${versionOfPackage(path)})`,
        start: start(process.execPath, [script, path]),
      }
    )
  },
}

function start(file, before) {
  return ({ typst, folder }) => {
    const pdf = join(folder, 'typst.pdf')
    return { file, argv: [...before, typst, pdf], pdf }
  }
}

function packagePath() {
  try {
    return require.resolve(compiler)
  } catch {
    return undefined
  }
}

function versionOfPackage(path) {
  return JSON.parse(readFileSync(join(path, '../package.json'), 'utf8')).version
}
