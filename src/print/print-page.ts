import type { CDPSession } from 'puppeteer-core'

/** Prints a page, and takes the bytes in pieces, so that one is read while the browser puts the next into letters. */
export async function printPage(client: CDPSession): Promise<Uint8Array> {
  const { stream } = await client.send('Page.printToPDF', settings)
  if (stream === undefined) throw new Error('Unexpected print of a page: no stream')
  const read = () => client.send('IO.read', { handle: stream, size: pieceSize })
  const pieces: Buffer[] = []
  let next = read()
  for (let isLast = false; !isLast; ) {
    const piece = next
    next = read()
    next.catch(() => undefined)
    const { data, base64Encoded, eof } = await piece
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    isLast = eof
  }
  await next.catch(() => undefined)
  await client.send('IO.close', { handle: stream })
  return Buffer.concat(pieces)
}

const pieceSize = 2 ** 20

const settings = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsStream',
  // The page's own style has the margins.
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
} as const
