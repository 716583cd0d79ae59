import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Debian: php-symfony-translation. Its import of `xml.xsd` goes to the network, and there is a copy beside it.
const schemas = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'

/** Whether `xmllint` and the schema of XLIFF 1.2 are on this machine. */
export const xmllint = existsSync(join(schemas, 'xliff-core-1.2-strict.xsd')) && isThere('xmllint')

/** What `xmllint` says against files of XLIFF. */
export function schemaFaults(files: readonly string[]): readonly string[] {
  return inFolder((folder) => {
    const schema = readFileSync(join(schemas, 'xliff-core-1.2-strict.xsd'), 'utf8')
    writeFileSync(join(folder, 'xliff.xsd'), schema.replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd'))
    copyFileSync(join(schemas, 'xml.xsd'), join(folder, 'xml.xsd'))
    return faults(folder, files, ['--schema', 'xliff.xsd'])
  })
}

/** What `xmllint` says against XML files that have no schema. */
export function xmlFaults(files: readonly string[]): readonly string[] {
  return inFolder((folder) => faults(folder, files, []))
}

function faults(folder: string, files: readonly string[], options: readonly string[]): readonly string[] {
  const names = files.map((text, index) => {
    writeFileSync(join(folder, `${index}.xml`), text)
    return `${index}.xml`
  })
  const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...options, ...names], {
    cwd: folder,
    encoding: 'utf8',
  })
  const said = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))
  return said
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-xml-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
