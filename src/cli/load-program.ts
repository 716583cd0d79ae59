import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'
import { keepCode, keptCode } from '../files/kept-code.ts'
import { privateCache } from '../files/private-cache.ts'

/**
 * Loads a program of CommonJS files in one folder, and gives what the first of them exports. What V8 makes of them,
 * and of all that was called in them, is kept as the process ends, so that the next start need not make it again.
 * Node.js can do that itself from 22.8 on; a start is a tenth slower then.
 */
export function loadProgram(path: string): unknown {
  const { folder } = privateCache()
  return folder === undefined ? createRequire(path)(path) : loadFrom(path, join(folder, 'compiled', nodeVersion))
}

// What one version of V8 made, another one refuses.
const nodeVersion = `${process.version}-${process.arch}`

function loadFrom(path: string, kept: string): unknown {
  const outside = createRequire(path)
  const modules = new Map<string, { exports: unknown }>()
  const fresh: Compiled[] = []
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    // Ahead of its run, so that two files may ask for each other.
    modules.set(file, module)
    const compiled = compile(file, join(kept, basename(file)))
    if (!compiled.isKept) fresh.push(compiled)
    compiled.script.runInThisContext()(module.exports, require, module, file, dirname(file))
    return module.exports
  }
  const inside = (name: string) => (name.startsWith('./') ? load(join(dirname(path), name)) : outside(name))
  const require = Object.assign(inside, outside)
  // Not earlier, because by then V8 has what was called, too.
  process.once('exit', () => {
    for (const { script, source, place } of fresh) keepCode(place, source, script.createCachedData())
  })
  return load(path)
}

interface Compiled {
  readonly script: Script
  readonly source: string
  /** The file for what V8 made of it. */
  readonly place: string
  readonly isKept: boolean
}

function compile(file: string, place: string): Compiled {
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'utf8')}\n})`
  const cachedData = keptCode(place, source)
  const script = new Script(source, {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  return { script, source, place, isKept: cachedData !== undefined && script.cachedDataRejected !== true }
}
