import type { ServerResponse } from 'node:http'
import { safe } from './answer.ts'

/** What someone looks at. */
export interface Listening {
  readonly language: string
  /** As pages of paper too. */
  readonly pages: boolean
}

/** The pages that wait for news, each by a request that never ends (Server-Sent Events). */
export class Listeners {
  readonly #open = new Map<ServerResponse, Listening>()
  readonly #timer: NodeJS.Timeout

  constructor() {
    // Some proxies and systems end what says nothing.
    this.#timer = setInterval(() => this.#write(this.#open.keys(), ':\n\n'), 20_000)
    this.#timer.unref()
  }

  /** The languages that are being looked at; or looked at as pages of paper. */
  languages({ pages = false } = {}): ReadonlySet<string> {
    const looked = [...this.#open.values()].filter((one) => one.pages || !pages)
    return new Set(looked.map(({ language }) => language))
  }

  add(response: ServerResponse, listening: Listening): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', ...safe })
    response.write(':\n\n')
    this.#open.set(response, listening)
    response.on('close', () => this.#open.delete(response))
  }

  /** To all, or to those who look at one language. */
  tell(event: string, data: unknown, language?: string): void {
    const to = [...this.#open].filter(([, looked]) => language === undefined || looked.language === language)
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
