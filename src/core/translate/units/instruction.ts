/** What an author says to translators about the block that follows. */
export interface Instruction {
  readonly remark?: string
  /** It stays as it is in every language. */
  readonly skip?: true
}

/** The instruction of a comment: `<!-- i18n: The name of a law. -->`, `<!-- i18n skip -->`; unset for any other comment. */
export function instructionIn(comment: string): Instruction | undefined {
  const { remark, skip } = pattern.exec(comment)?.groups ?? {}
  if (skip !== undefined) return { skip: true }
  const text = remark?.replace(/\s+/g, ' ').trim()
  return text ? { remark: text } : undefined
}

const pattern = /^<!--\s*i18n(?:\s+(?<skip>skip)\s*-->|:(?<remark>[\s\S]*?)-->)/
