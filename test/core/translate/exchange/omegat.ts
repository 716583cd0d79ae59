import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Artifact } from '../../../../src/core/report.ts'

/** Whether OmegaT is on this machine. */
export const omegat = isThere()

/** What OmegaT made of a project. */
export interface Made {
  /** `refused`: it found a mark that is lost or added. */
  readonly outcome: 'made' | 'refused'
  /** Everything it said. */
  readonly said: string
  /** The file it wrote; empty where it wrote none. */
  readonly target: string
}

/** Translates a project as a translator does who has these translations, with the settings of the project. */
export function translateWithOmegat(
  project: readonly Artifact[],
  translations: Readonly<Record<string, string>>,
): Made {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-omegat-'))
  try {
    const files = [...project, { path: `${rootOf(project)}/omegat/project_save.tmx`, contents: saved(translations) }]
    for (const { path, contents } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), contents)
    }
    const root = join(folder, rootOf(project))
    const options = ['--mode=console-translate', `--config-dir=${join(root, 'settings')}`, '--tag-validation=abort']
    const { status, stdout, stderr } = spawnSync('omegat', [root, ...options], { encoding: 'utf8', timeout: 60_000 })
    return { outcome: status === 0 ? 'made' : 'refused', said: stdout + stderr, target: targetOf(root, project) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function targetOf(root: string, project: readonly Artifact[]): string {
  const source = project.find(({ path }) => path.includes('/source/'))?.path ?? ''
  try {
    return readFileSync(join(root, 'target', source.split('/').at(-1) ?? ''), 'utf8')
  } catch {
    return ''
  }
}

function rootOf([first]: readonly Artifact[]): string {
  return dirname(first?.path ?? '')
}

/** The memory of a project, as OmegaT saves what was typed. */
function saved(translations: Readonly<Record<string, string>>): string {
  const units = Object.entries(translations).map(
    ([source, target]) => `<tu>${variant('EN', source)}${variant('RU', target)}</tu>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6.0" segtype="paragraph" srclang="EN"/>
<body>${units.join('')}</body></tmx>`
}

function variant(language: string, text: string): string {
  return `<tuv lang="${language}"><seg>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</seg></tuv>`
}

function isThere(): boolean {
  try {
    execFileSync('which', ['omegat'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
