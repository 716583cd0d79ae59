import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { median } from './median.js'
import { openPage } from './open-page.js'

/** From `rapporteur init` of a new folder to its page painted in an open browser: the commands, as a writer runs them. */
export async function firstPage(browser) {
  const times = []
  for (let count = 0; count < 6; count++) times.push(await timeOnce(browser))
  const [first, ...others] = times
  console.log('From `init` to the page in the browser, promised within 5 s')
  console.log(
    `${seconds(first)} the first time, then ${seconds(median(others))}, at most ${seconds(Math.max(...others))}`,
  )
}

async function timeOnce(browser) {
  const project = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  const folder = join(project, 'my-report')
  const start = performance.now()
  try {
    const [code] = await once(rapporteur('init', folder), 'close')
    if (code !== 0) throw new Error(`Unexpected end of \`init\`: ${code}`)
    const preview = rapporteur('preview', folder, '--port', '0')
    try {
      const { page, frame } = await openPage(browser, await addressSaidBy(preview), '#html-view', 'main')
      await frame.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))')
      const time = performance.now() - start
      await page.close()
      return time
    } finally {
      preview.kill('SIGINT')
      await once(preview, 'close')
    }
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

const command = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url))

function rapporteur(...words) {
  const started = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.stdout.resume()
  return started
}

async function addressSaidBy({ stdout }) {
  for await (const line of createInterface(stdout)) {
    const [address] = /http:\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('Unexpected end of `preview` before it said its address')
}

function seconds(time) {
  return `${(time / 1000).toFixed(2)} s`
}
