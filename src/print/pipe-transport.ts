import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'

/** Carries messages of the DevTools protocol, each ended by a null byte, over two pipes of the browser's process. */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void
  onclose?: () => void
  readonly #write: Writable
  readonly #onNonsense: (text: string) => void
  #pieces: Buffer[] = []
  #trusted = false

  constructor(write: Writable, read: Readable, onNonsense: (text: string) => void) {
    this.#write = write
    this.#onNonsense = onNonsense
    read.on('data', (piece: Buffer) => this.#take(piece))
    // A broken pipe shows as an ended process, and its owner knows the process's last words.
    read.on('error', () => undefined)
    write.on('error', () => undefined)
  }

  send(message: string): void {
    this.#write.write(`${message}\0`)
  }

  close(): void {
    this.#write.destroy()
  }

  #take(piece: Buffer): void {
    let rest = piece
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#pieces, rest.subarray(0, end)]).toString()
      this.#pieces = []
      rest = rest.subarray(end + 1)
      this.#hand(message)
    }
    if (rest.length > 0) this.#pieces.push(rest)
  }

  // Only the first message is tried: puppeteer reads the others at once, and would crash the program on nonsense.
  #hand(message: string): void {
    this.#trusted ||= isJson(message)
    // One turn of the event loop for each, so that whoever awaits an answer hears it before the next message.
    if (this.#trusted) setImmediate(() => this.onmessage?.(message))
    else this.#onNonsense(message)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
