import type { ChildProcess } from 'node:child_process'
import { spawnSync } from 'node:child_process'

/** Ends a process started with `detached` and everything it started, whatever state it is in. */
export function endProcessGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    return
  }
  try {
    // The whole group, by its negative number: a stopped browser answers no request, but it cannot refuse this one.
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group is gone already.
  }
}
