/** The margin above the text of a page, in points, from what the page paints. */
export function topMargin(content: string): number {
  const [, scale, top] = pageArea.exec(content) ?? []
  return Number(scale ?? 0) * Number(top ?? 0)
}

// The scale of the page, and the corner of the page area, to which Chromium clips its content.
const pageArea = /^\s*(\.?\d[\d.]*) 0 0 -[\d.]+ 0 [\d.]+ cm\s[\s\S]*?[\d.]+ ([\d.]+) [\d.]+ [\d.]+ re\nW\*? n\n/
