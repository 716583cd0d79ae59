import { proportionalSize, readProcesses } from './read-processes.js'

/**
 * Follows a process and all that it starts, also what outlives its parent, as a browser's helpers do.
 * It knows what it saw when it last looked: time used after that is not counted.
 */
export function followProcesses(root) {
  const used = new Map()
  const alive = () => [...readProcesses().values()].filter(({ id }) => used.has(id))
  return {
    look() {
      const processes = readProcesses()
      const isOurs = ({ pid, parent }) => pid === root || used.has(processes.get(parent)?.id)
      const note = (some) => some.map(({ id, cpu }) => used.set(id, cpu)).length
      const unknown = () => [...processes.values()].filter((each) => !used.has(each.id) && isOurs(each))
      // Again for the children of those just found.
      while (note(unknown()) > 0);
      note([...processes.values()].filter(({ id }) => used.has(id)))
    },
    /** In milliseconds. */
    cpu: () => [...used.values()].reduce((sum, each) => sum + each, 0),
    /** In bytes; what processes share is counted once. */
    memory: () => alive().reduce((sum, { pid }) => sum + proportionalSize(pid), 0),
    end() {
      for (const { pid } of alive()) endProcess(pid)
    },
  }
}

function endProcess(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
