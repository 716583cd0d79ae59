/** What a new report is called, in which language it is written, and who publishes it. */
export interface Identity {
  readonly title: string
  readonly language: string
  readonly publisher: string
}

/** The manifest of a starter with another identity. Its comments and all other lines stay. */
export function withIdentity(manifest: string, { title, language, publisher }: Identity): string {
  const named = manifest
    .replace(lineOf.title, (_, key) => key + scalar(title))
    .replace(lineOf.language, (_, key) => key + language)
  const { publisher: usual } = identityIn(manifest)
  if (publisher === usual) return named
  const lines = usual === '' ? `${named}\npublisher:\n  name: \n` : named.replace(/^ {2}(?:short|url): .*\n/gm, '')
  return lines.replace(lineOf.publisher, (_, key) => key + scalar(publisher))
}

/** The identity that a starter has of its own. */
export function identityIn(manifest: string): Identity {
  const valueIn = (line: RegExp) => line.exec(manifest)?.[2] ?? ''
  return { title: valueIn(lineOf.title), language: valueIn(lineOf.language), publisher: valueIn(lineOf.publisher) }
}

const lineOf = {
  title: /^(title: )(.*)$/m,
  language: /^(language: )(.*)$/m,
  publisher: /^( {2}name: )(.*)$/m,
}

/** A text as YAML: as it is where that is safe, else between quotation marks, as JSON has them. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,’–()/&]*[\p{L}\p{M}\p{N}.)])?$/u.test(text) ? text : JSON.stringify(text)
}
