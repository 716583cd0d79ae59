/** The id in the page that a destination was made for: Chromium writes it as it stands in an address. */
export function destinationId(name: string): string {
  const text = Buffer.from(name, 'latin1').toString('utf8')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
