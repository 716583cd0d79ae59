import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIPv6 } from 'node:net'
import { UserError } from '../core/user-error.ts'
import { send, textAnswer } from './answer.ts'
import { refusalOf } from './refuse-request.ts'
import { type Routes, route } from './route.ts'

export interface ServeOptions extends Omit<Routes, 'token'> {
  /** The first port to try. */
  readonly port: number
  /** `127.0.0.1`, unless who works here says otherwise. */
  readonly host: string
}

/** A preview that answers, until it is closed. */
export interface RunningPreview {
  readonly address: string
  readonly port: number
  readonly token: string
  close(): Promise<void>
}

/** Answers on this machine alone, unless a host is named; where the port is in use, on the next that is free. */
export async function servePreview(options: ServeOptions): Promise<RunningPreview> {
  const token = randomBytes(24).toString('hex')
  const hosts = new Set<string>()
  const server = createServer((request, response) => {
    answer(request, response, { ...options, token }, hosts).catch(() => {
      if (!response.headersSent) send(response, textAnswer(500, 'The preview could not answer.'))
      else response.destroy()
    })
  })
  const port = await listen(server, options)
  for (const name of namesOf(options.host)) hosts.add(`${name}:${port}`)
  return {
    address: `http://${bracketed(options.host)}:${port}/`,
    port,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
  hosts: ReadonlySet<string>,
): Promise<void> {
  const refusal = refusalOf(request, { hosts, token: routes.token })
  if (refusal !== undefined) return send(response, textAnswer(403, refusal))
  const found = await route(request, response, routes)
  if (found) send(response, found)
}

/** How many ports are tried. */
const tries = 50

async function listen(server: Server, { port, host }: ServeOptions): Promise<number> {
  for (let tried = port; ; tried++) {
    const error = await listening(server, tried, host)
    if (error === undefined) {
      const address = server.address()
      return typeof address === 'object' && address ? address.port : tried
    }
    const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
    if (isTaken && tried < port + tries && tried > 0) continue
    throw new UserError(`The preview cannot answer on ${host}, port ${tried}`, {
      hint: 'Name another port with `--port`, or another address of this machine with `--host`',
      exitCode: 3,
    })
  }
}

function listening(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error)
    server.once('error', failed)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', failed)
      resolve(undefined)
    })
  })
}

function namesOf(host: string): readonly string[] {
  return [...new Set([bracketed(host), '127.0.0.1', 'localhost', '[::1]'])].map((name) => name.toLowerCase())
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}
