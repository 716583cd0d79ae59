import module from 'node:module'
import { join } from 'node:path'
import { privateCache } from '../files/private-cache.ts'

/**
 * Has Node.js, of 22.8 or later, keep what it makes of this program before it runs it, so that the next start need not
 * make it again. Not in the folder that Node.js would choose: that one is everybody's.
 */
export function keepCompiled(): void {
  if (!canKeep(module)) return
  const { folder } = privateCache()
  if (folder !== undefined) module.enableCompileCache(join(folder, 'compiled'))
}

interface Keeping {
  enableCompileCache(folder: string): unknown
}

function canKeep(candidate: object): candidate is Keeping {
  return 'enableCompileCache' in candidate
}
