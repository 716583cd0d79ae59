import type { Message } from '../message.ts'

/**
 * Leave out what follows from another slip: a block or comment that is never closed takes the notes below it along, a
 * head that can't be read its title, and a file that is not there all that is in it. Only an error outweighs them,
 * because it stops the build.
 */
export function withoutConsequences(messages: readonly Message[]): readonly Message[] {
  const errors = messages.filter(({ severity }) => severity === 'error')
  const files = new Set(errors.map(inFile))
  const places = new Set(errors.map(atLine))
  return messages.flatMap(({ explainedBy, ...message }) => {
    const causes = causesOf.get(message.rule) ?? []
    const isExplained =
      causes.some((rule) => files.has(inFile({ rule, place: message.place }))) ||
      (explainedBy !== undefined && places.has(atLine(explainedBy)))
    return isExplained ? [] : [message]
  })
}

const causesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['section-has-title', ['front-matter-is-valid']],
  ['heading-is-hashed', ['front-matter-is-valid']],
  ['note-is-defined', ['directive-is-closed', 'comment-is-closed']],
  ['note-is-cited', ['directive-is-closed', 'comment-is-closed']],
  ['total-adds-up', ['csv-is-valid']],
  ['share-adds-up', ['csv-is-valid']],
])

type Slip = Pick<Message, 'rule' | 'place'>

function inFile({ rule, place }: Slip): string {
  return `${rule}\n${place.file}`
}

function atLine(slip: Slip): string {
  return `${inFile(slip)}\n${slip.place.start.line}`
}
