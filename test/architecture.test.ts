import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Who may import whom in `src/`. A home is a folder; `core` are the files that stand in `src/core` itself, and two of
 * them, which are whole journeys through the folders, have homes of their own.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core/fonts': ['core'],
  'core/schema': ['core'],
  'core/tables': ['core'],
  'core/pdf': ['core'],
  'core/typography': [],
  'core/paginate': [],
  'core/theme': ['core'],
  'core/parse': ['core', 'core/fonts', 'core/schema', 'core/tables', 'core/directives', 'core/theme'],
  'core/directives': ['core', 'core/tables'],
  'core/resolve': ['core', 'core/parse', 'core/directives', 'core/tables'],
  'core/lint': ['core', 'core/fonts', 'core/parse', 'core/directives', 'core/tables', 'core/resolve', 'core/translate'],
  'core/render': [
    'core',
    'core/fonts',
    'core/parse',
    'core/directives',
    'core/tables',
    'core/resolve',
    'core/typography',
  ],
  'core/formats': [
    'core',
    'core/directives',
    'core/tables',
    'core/resolve',
    'core/render',
    'core/paginate',
    'core/pdf',
  ],
  'core/translate': ['core', 'core/parse', 'core/directives', 'core/tables', 'core/resolve', 'core/render'],
  'core/editing': ['core', 'core/parse', 'core/tables', 'core/directives', 'core/resolve', 'core/lint', 'core/schema'],
  'core/compile': ['core', 'core/parse', 'core/resolve'],
  'core/wanted-files': ['core', 'core/parse'],
  files: ['core'],
  print: ['core', 'core/fonts', 'core/formats', 'core/paginate', 'files'],
  lsp: ['core', 'core/parse', 'core/lint', 'core/editing', 'core/compile', 'core/wanted-files', 'files'],
  preview: ['core', 'core/formats', 'core/paginate', 'core/render', 'files', 'print'],
  cli: ['*'],
  index: ['*'],
}

/** Packages that reach outside or bring a language of their own, and the homes that may use them. */
const homesOf: Readonly<Record<string, readonly string[]>> = {
  puppeteer: ['print'],
  'puppeteer-core': ['print'],
  '@puppeteer/browsers': ['print'],
  handlebars: ['core/render', 'core/formats'],
  yaml: ['core/parse'],
  'csv-parse': ['core/tables'],
  saxes: ['core/translate'],
  'get-east-asian-width': ['cli'],
  'vscode-languageserver': ['lsp'],
  'vscode-languageserver-textdocument': ['lsp'],
}

/** What core may use of Node: functions of their arguments. */
const pureModules = ['node:path', 'node:zlib', 'node:crypto']

/** Tables written by hand: a file in the folder that exports a piece of the kind must stand in the table. */
const tables = [
  { table: 'cli/commands/index.ts', folder: 'cli/commands', piece: /^export const \w+: Command\b/m },
  { table: 'cli/i18n/index.ts', folder: 'cli/i18n', piece: /^export const \w+: Verb\b/m },
  { table: 'cli/reporters/index.ts', folder: 'cli/reporters', piece: /^export const \w+: Reporter\b/m },
  {
    table: 'core/lint/index.ts',
    folder: 'core/lint/rules',
    piece: /^export const \w+(?:: Rule\b| = ruleOfReading\()/m,
  },
  {
    table: 'core/translate/checks/index.ts',
    folder: 'core/translate/checks/rules',
    piece: /^export const \w+: TranslationRule\b/m,
  },
  { table: 'core/directives/index.ts', folder: 'core/directives', piece: /^export const \w+: Directive\b/m },
  { table: 'core/formats/index.ts', folder: 'core/formats', piece: /^export const \w+: Format\b/m },
  {
    table: 'core/translate/exchange/index.ts',
    folder: 'core/translate/exchange/formats',
    piece: /^export const \w+: ExchangeFormat\b/m,
  },
]

interface SourceFile {
  readonly path: string
  readonly home: string
  readonly imports: readonly Import[]
}

interface Import {
  readonly specifier: string
  /** The file it names, for an import from `src/`. */
  readonly path: string | undefined
  /** Gone after compiling. */
  readonly isType: boolean
}

const sources = sourceFiles()

describe('who may import whom', () => {
  test('every file lies in a folder that the table knows', () => {
    expect(sources.filter(({ home }) => mayImport[home] === undefined).map(({ path }) => path)).toEqual([])
  })

  test('every file imports only what its folder may', () => {
    const astray = eachImport(({ home }, { path }) => {
      const allowed = [home, ...(mayImport[home] ?? [])]
      return path !== undefined && !allowed.includes('*') && !allowed.includes(homeOf(path))
    })
    expect(astray).toEqual([])
  })

  test('every home of the table exists', () => {
    const homes = new Set(sources.map(({ home }) => home))
    expect(Object.keys(mayImport).filter((home) => !homes.has(home))).toEqual([])
  })

  test('every import from `src/` names a file that exists', () => {
    const paths = new Set(sources.map(({ path }) => path))
    const lost = sources.flatMap(({ path, imports }) => {
      return imports.flatMap((one) =>
        one.path !== undefined && !paths.has(one.path) ? [`${path}: ${one.specifier}`] : [],
      )
    })
    expect(lost).toEqual([])
  })

  test('nothing imports in a circle', () => {
    expect(circles().map((circle) => circle.join(' → '))).toEqual([])
  })
})

describe('what comes from outside', () => {
  test('core does no I/O: it uses nothing of Node but functions of their arguments', () => {
    const reaching = eachImport(({ home }, { specifier }) => {
      const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier)
      return home.startsWith('core') && isNode && !pureModules.includes(specifier)
    })
    expect(reaching).toEqual([])
  })

  test('core has no clock, no randomness and no process', () => {
    const named =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|randomUUID|randomBytes|process\.\w|setTimeout|fetch\()/
    const found = sources.filter(({ path, home }) => home.startsWith('core') && named.test(codeOf(path)))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('`files` never looks inside: it imports no parser', () => {
    const parsers = eachImport(
      ({ home }, { specifier }) =>
        home === 'files' && /^(?:remark|rehype|micromark|mdast|hast|unified|yaml|csv)/.test(specifier),
    )
    expect(parsers).toEqual([])
  })

  test('a package that reaches outside is used in its own home only', () => {
    const astray = eachImport(({ home }, { specifier }) => {
      const homes = homesOf[packageOf(specifier)]
      return homes !== undefined && !homes.includes(home)
    })
    expect(astray).toEqual([])
  })

  test('only packages that `package.json` names are imported', () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const running = Object.keys({ ...dependencies, ...optionalDependencies })
    // Types come from `@types/…`, and are gone after compiling.
    const compiling = [...running, ...Object.keys(devDependencies).map((name) => name.replace(/^@types\//, ''))]
    const unnamed = eachImport((_, { specifier, path, isType }) => {
      const isOurs = path !== undefined || specifier.startsWith('node:')
      return !isOurs && !(isType ? compiling : running).includes(packageOf(specifier))
    })
    expect(unnamed).toEqual([])
  })
})

describe('every file stands in its table', () => {
  test.each(tables)('$table', ({ table, folder, piece }) => {
    const listed = importsOf(table).map(({ path }) => path)
    const due = sources.filter(({ path }) => dirname(path) === folder && piece.test(codeOf(path)))
    expect(due.length).toBeGreaterThan(0)
    expect(due.map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([])
  })
})

function sourceFiles(): readonly SourceFile[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return names.sort().map((path) => ({ path, home: homeOf(path), imports: importsOf(path) }))
}

function homeOf(path: string): string {
  if (path === 'core/compile.ts' || path === 'core/wanted-files.ts') return path.replace('.ts', '')
  const [first = '', second = '', ...deeper] = path.replace(/\.ts$/, '').split('/')
  return first === 'core' && deeper.length > 0 ? `core/${second}` : first
}

function importsOf(path: string): readonly Import[] {
  const found = codeOf(path).matchAll(/(\btype\s[^;'"]*?)?(?:\bfrom\s*|\bimport\(\s*|^import\s+)'([^']+)'/gm)
  return [...found].map(([line, , specifier = '']) => ({
    specifier,
    path: specifier.startsWith('.') ? posix.join(dirname(path), specifier) : undefined,
    isType: /^type\s/.test(line),
  }))
}

function codeOf(path: string): string {
  return readFileSync(`src/${path}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function eachImport(isWrong: (file: SourceFile, one: Import) => boolean): readonly string[] {
  return sources.flatMap((file) =>
    file.imports.filter((one) => isWrong(file, one)).map((one) => `${file.path}: ${one.specifier}`),
  )
}

/** Every way of imports that comes back to where it began, each told once. */
function circles(): readonly (readonly string[])[] {
  const importsOfFile = new Map(sources.map(({ path, imports }) => [path, imports.flatMap((one) => one.path ?? [])]))
  const found: string[][] = []
  const done = new Set<string>()
  const follow = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.push([...way.slice(start), path])
    if (start >= 0 || done.has(path)) return
    for (const next of importsOfFile.get(path) ?? []) follow(next, [...way, path])
    done.add(path)
  }
  for (const { path } of sources) follow(path, [])
  return found
}
