import type { ServerResponse } from 'node:http'
import { safe } from './answer.ts'

/** The pages that wait for news, each by a request that never ends (Server-Sent Events). */
export class Listeners {
  readonly #open = new Map<ServerResponse, string>()
  readonly #timer: NodeJS.Timeout

  constructor() {
    // Some proxies and systems end what says nothing.
    this.#timer = setInterval(() => this.#write(this.#open.keys(), ':\n\n'), 20_000)
    this.#timer.unref()
  }

  /** The languages that are being looked at. */
  languages(): ReadonlySet<string> {
    return new Set(this.#open.values())
  }

  add(response: ServerResponse, language: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', ...safe })
    response.write(':\n\n')
    this.#open.set(response, language)
    response.on('close', () => this.#open.delete(response))
  }

  /** To all, or to those who look at one language. */
  tell(event: string, data: unknown, language?: string): void {
    const to = [...this.#open].filter(([, looked]) => language === undefined || looked === language)
    this.#write(
      to.map(([response]) => response),
      message(event, data),
    )
  }

  close(): void {
    clearInterval(this.#timer)
    for (const response of this.#open.keys()) response.end()
  }

  #write(to: Iterable<ServerResponse>, text: string): void {
    for (const response of to) response.write(text)
  }
}

/** One line of data, as JSON has no line ends. */
export function message(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
