import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether this machine says what its processes use. */
export const canReadProcesses = existsSync('/proc/self/smaps_rollup')

/** All processes of the machine by number, with an id that no later process has and the CPU time used, in milliseconds. */
export function readProcesses() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const processes = pids.map(readProcess).filter((found) => found !== undefined)
  return new Map(processes.map((each) => [each.pid, each]))
}

/** The memory of a process in bytes; of what it shares, its part. */
export function proportionalSize(pid) {
  const kilobytes = /^Pss: +(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '')?.[1]
  return Number(kilobytes ?? 0) * 1024
}

/** Fields 4, 14, 15 and 22 of proc_pid_stat(5), which begin behind a name that may hold anything. */
function readProcess(pid) {
  const text = readIfThere(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [parent, user, system, started] = [1, 11, 12, 19].map((index) => Number(fields[index]))
  return { pid: Number(pid), id: `${pid} ${started}`, parent, cpu: (user + system) * millisecondsOfTick }
}

// The same on every Linux that Node runs on: `getconf CLK_TCK`.
const millisecondsOfTick = 10

function readIfThere(path) {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    // It ended meanwhile.
    return undefined
  }
}
