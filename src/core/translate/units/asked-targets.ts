import type { Target } from '../../report.ts'

/** The targets of a report, which say of which of them a text with marks was made. */
export class AskedTargets extends Map<string, Target> {
  /** By id: what matters to the marks of a text. */
  readonly asked: Map<string, string> = new Map()
  readonly #targets: ReadonlyMap<string, Target>

  constructor(targets: ReadonlyMap<string, Target>) {
    super()
    this.#targets = targets
  }

  override get(id: string): Target | undefined {
    const target = this.#targets.get(id)
    this.asked.set(id, naming(target))
    return target
  }
}

/** Whether marks are made as before of what was asked for. */
export function areNamedAlike(asked: AskedTargets['asked'], targets: ReadonlyMap<string, Target>): boolean {
  for (const [id, was] of asked) if (naming(targets.get(id)) !== was) return false
  return true
}

/** Neither its number nor its title, because a mark stands for these. */
function naming(target: Target | undefined): string {
  if (!target) return ''
  return `${target.series} ${target.number ? 'numbered' : ''} ${target.title.length > 0 ? 'titled' : ''}`
}
