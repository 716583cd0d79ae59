import type { Message } from '../message.ts'

/**
 * Leave out what follows from another slip in the same file: a block or comment that is never closed takes the notes
 * below it along, and a head that can't be read its title. Only an error outweighs them, because it stops the build.
 */
export function withoutConsequences(messages: readonly Message[]): readonly Message[] {
  const wrong = new Set(messages.filter(({ severity }) => severity === 'error').map(keyOf))
  return messages.filter((message) => {
    const causes = causesOf.get(message.rule) ?? []
    return !causes.some((rule) => wrong.has(keyOf({ rule, place: message.place })))
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

function keyOf({ rule, place }: Pick<Message, 'rule' | 'place'>): string {
  return `${rule}\n${place.file}`
}
