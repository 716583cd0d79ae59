import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import type { Printable, Resource } from '../../src/print/printable.ts'

const fonts = new URL('../../templates/house/fonts/', import.meta.url)

/** A page in Source Serif with this body; resources are added to its fonts. */
export function page(body: string, resources: Readonly<Record<string, Resource>> = {}, css = ''): Printable {
  const style = `${face('SourceSerif4-Regular', 400)}${face('SourceSerif4-Semibold', 600)}
    @page { size: 210mm 297mm; margin: 95px 72px 96px } body { margin: 0; font: 15px/1.4 Text } ${css}`
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
      <style>${style}</style></head><body>${body}</body></html>`,
    resources: new Map([font('SourceSerif4-Regular'), font('SourceSerif4-Semibold'), ...Object.entries(resources)]),
  }
}

export function face(file: string, weight: number, family = 'Text'): string {
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(fonts/${file}.ttf.woff2) }`
}

export function font(file: string): readonly [string, Resource] {
  const path = `${file}.ttf.woff2`
  return [`fonts/${path}`, { bytes: readFileSync(new URL(path, fonts)), type: 'font/woff2' }]
}

/** A picture of one colour, 8 by 8 pixels. */
export function picture(red: number, green: number, blue: number): Resource {
  const row = Buffer.from([0, ...Array.from({ length: 8 }, () => [red, green, blue]).flat()])
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: 8 }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { bytes, type: 'image/png' }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
