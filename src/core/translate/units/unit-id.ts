import { createHash } from 'node:crypto'
import type { UnitContext } from '../unit.ts'

/** The id of a unit: eight letters and digits, made of its context and text (SHA-256, 40 bits, Crockford’s base 32). */
export function unitId(context: UnitContext, source: string): string {
  const bytes = createHash('sha256').update(`${context}\u0004${source}`).digest()
  let bits = 0n
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  let id = ''
  for (let shift = 35n; shift >= 0n; shift -= 5n) id += alphabet[Number((bits >> shift) & 31n)]
  return id
}

// Without i, l, o and u, which are read wrong when an id is told on the telephone.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
