import { inflateSync } from 'node:zlib'

/** How many pages a PDF has, whichever program wrote it. */
export function countPages(bytes) {
  const text = Buffer.from(bytes).toString('latin1')
  const packed = [...text.matchAll(/\/ObjStm\b[\s\S]*?\bstream\r?\n/g)].map((match) => unpack(bytes, match))
  return [text.replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, ''), ...packed]
    .map((part) => [...part.matchAll(/\/Type\s*\/Page\b/g)].length)
    .reduce((sum, count) => sum + count, 0)
}

function unpack(bytes, { index, 0: head }) {
  const start = index + head.length
  const end = bytes.indexOf('endstream', start)
  // What follows the packed bytes, such as a line break, is left alone.
  return inflateSync(bytes.subarray(start, end), { finishFlush: 2 }).toString('latin1')
}
