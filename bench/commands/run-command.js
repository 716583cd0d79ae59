import { spawn } from 'node:child_process'
import { followProcesses } from './process-tree.js'
import { canReadProcesses } from './read-processes.js'

const longest = 600_000

/** Runs a command once, and gives the time from its start to its end and the CPU time of all its processes. */
export async function timeCommand(command) {
  const { wall, tree } = await run(command)
  return { wall, cpu: tree?.cpu() }
}

/** Runs a command once more for its memory alone, because looking at memory takes time that is not its own. */
export async function weighCommand(command) {
  let most = 0
  await run(command, (tree) => {
    most = Math.max(most, tree.memory())
  })
  return canReadProcesses ? most : undefined
}

async function run({ file, argv, env }, look = () => undefined) {
  const start = performance.now()
  const child = spawn(file, argv, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  const said = lastWords(child.stderr)
  const tree = canReadProcesses && child.pid !== undefined ? followProcesses(child.pid) : undefined
  const stop = watch(child, tree, look)
  try {
    const { code, signal } = await endOf(child)
    const wall = performance.now() - start
    if (signal) throw new Error(`ended by ${signal} after ${Math.round(wall / 1000)} s`)
    if (code !== 0) throw new Error(said() || `exit code ${code}`)
    return { wall, tree }
  } finally {
    stop()
  }
}

/** Looks at the processes until told to stop, which ends those that are left; so does the longest time. */
function watch(child, tree, look) {
  const end = () => (tree ? tree.end() : child.kill('SIGKILL'))
  const tooLong = setTimeout(end, longest)
  const leave = tree && lookOften(tree, look)
  return () => {
    clearTimeout(tooLong)
    leave?.()
    end()
  }
}

/** Looks every 40 ms, and less often the longer it takes: what is missed stays about one part in a hundred. */
function lookOften(tree, look) {
  const start = performance.now()
  let timer
  const again = () => {
    tree.look()
    look(tree)
    timer = setTimeout(again, Math.max(40, (performance.now() - start) / 100))
  }
  again()
  return () => clearTimeout(timer)
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** The line in which a command says why it failed: the first that speaks of an error, or else the last. */
function lastWords(stream) {
  let text = ''
  stream.setEncoding('utf8').on('data', (more) => {
    text = (text + more).slice(-4000)
  })
  return () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 100)
  }
}
