/** The `restype` that says what kind of text a message is; none for prose. */
export function contextType(context: string): string | undefined {
  return context === '' ? undefined : `x-${context.replace(/[\s%]/gu, encodeURIComponent)}`
}

/** The opposite of `contextType`; unset where the file comes from elsewhere and does not know. */
export function contextOfType(type: string | undefined): string | undefined {
  if (type === undefined) return ''
  if (!type.startsWith('x-')) return undefined
  return type.slice(2).replace(/(?:%[0-9A-F]{2})+/g, (found) => {
    try {
      return decodeURIComponent(found)
    } catch {
      return found
    }
  })
}
