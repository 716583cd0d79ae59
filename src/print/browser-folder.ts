import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../core/user-error.ts'

/** Everything that one browser writes, and the fonts that it may see, in a folder that only its owner may read. */
export interface BrowserFolder {
  readonly profile: string
  readonly temporary: string
  readonly fontConfiguration: string
  remove(): void
}

/** Makes the private folder of one browser: at once, so that nothing else comes before the browser starts. */
export function makeBrowserFolder(): BrowserFolder {
  const folder = makeFolder()
  const [profile, temporary] = [join(folder, 'profile'), join(folder, 'tmp')]
  const fontConfiguration = join(folder, 'fonts.conf')
  mkdirSync(profile, { mode: 0o700 })
  mkdirSync(temporary, { mode: 0o700 })
  writeFileSync(fontConfiguration, describeFonts(join(folder, 'font-cache')))
  return { profile, temporary, fontConfiguration, remove: () => removeFolder(folder) }
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'rapporteur-browser-'))
  } catch (cause) {
    throw new UserError(`The browser needs a folder for its files, and ${tmpdir()} takes none`, {
      hint: 'Set TMPDIR to a folder that you may write to',
      exitCode: 3,
      cause,
    })
  }
}

// One font and no other: with none Chromium prints blank pages, with the machine's own it prints other pages elsewhere.
function describeFonts(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeXml(fallbackFonts)}</dir><cachedir>${escapeXml(cache)}</cachedir></fontconfig>
`
}

const fallbackFonts = fileURLToPath(new URL('../../templates/house/fonts/fallback', import.meta.url))

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

// A dying browser may still be writing, hence more than one go.
function removeFolder(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}
