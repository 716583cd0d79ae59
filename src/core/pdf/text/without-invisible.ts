/** A text without what neither shows nor parts: soft hyphens, joiners, marks of direction, byte order marks. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
