import type { SourceFile, Sources } from '../../src/core/report.ts'

const encoder = new TextEncoder()

/** A report made of texts, for tests: `sourcesOf({ 'sections/a.md': 'Text.' })`. Without `report.yaml`, the smallest one. */
export function sourcesOf(texts: Readonly<Record<string, string | Uint8Array>>): Sources {
  const files = new Map<string, SourceFile>()
  for (const [path, text] of Object.entries({ 'report.yaml': 'title: A Report\nlanguage: en\n', ...texts })) {
    files.set(path, { path, bytes: typeof text === 'string' ? encoder.encode(text) : text })
  }
  return { name: 'a-report', files }
}
