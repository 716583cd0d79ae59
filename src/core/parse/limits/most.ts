/**
 * The most that one file may hold. A dense report of 200 pages is below all of these; above them, reading takes
 * longer than twice as long for twice as much, or more than the stack.
 */
export const most = {
  /** In UTF-16 units. */
  file: 1_000_000,
  lines: 100_000,
  linesOfText: 20_000,
  line: 100_000,
  /** Quotations, lists and notes in one another. */
  containers: 30,
  directives: 20,
  notes: 5_000,
  definitions: 5_000,
  columns: 200,
  cells: 50_000,
  /** The rest is for one paragraph, heading or cell. */
  lazyLines: 3_000,
  brackets: 5_000,
  bracketDepth: 50,
  emphasis: 4_000,
  emphasisDepth: 100,
  /** Times the length: steps spent on looking for an end that is not there. */
  fruitlessSteps: 20_000_000,
} as const
