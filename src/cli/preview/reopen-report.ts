import { dirname, join, relative, resolve } from 'node:path'
import { compile } from '../../core/compile.ts'
import { checkInSteps, rules } from '../../core/lint/index.ts'
import { judge } from '../../core/lint/judge.ts'
import { baseOfTheme } from '../../core/parse/base-of-theme.ts'
import { ParsedSections } from '../../core/parse/parsed-sections.ts'
import { ParsedTexts } from '../../core/parse/parsed-texts.ts'
import { parseTheme } from '../../core/parse/theme.ts'
import type { ResolvedReport, Sources, Theme } from '../../core/report.ts'
import type { ThemeFolders } from '../../core/theme-folder.ts'
import { wantedFiles } from '../../core/wanted-files.ts'
import { readReport } from '../../files/read-report.ts'
import { readTheme } from '../../files/read-theme.ts'
import { foldersOfThemes } from '../../files/template-folders.ts'
import type { Draft, Drafts } from '../../preview/draft.ts'
import { languagesOf } from '../i18n/open-translations.ts'
import { themeNamedIn } from '../open-report.ts'
import { keepSame } from './keep-same.ts'
import { KnownEditions } from './known-editions.ts'
import { sameFolders } from './same-folders.ts'

/** Opens a report again and again, and does again only what the last change asks for. */
export function reopenReport(given: string, project: string): Drafts {
  const folder = resolve(project, given)
  const known = { parsed: new ParsedTexts(), sections: new ParsedSections(), editions: new KnownEditions() }
  let sources: Sources | undefined
  let draft: Draft | undefined
  let theme: { readonly name: string; readonly folders: ThemeFolders; readonly theme: Theme } | undefined
  let themeFolders: readonly string[] = []
  const readThemeOf = async (read: Sources, changed: readonly string[]): Promise<Theme> => {
    const { name, namedAt } = themeNamedIn(read, relative(project, folder))
    const isSame = theme?.name === name && !changed.some((path) => isAt(path, themeFolders))
    if (theme && isSame) return theme.theme
    themeFolders = foldersOfThemes([name], project)
    const folders = await readTheme(name, { project, baseOf: baseOfTheme, namedAt })
    themeFolders = foldersOfThemes(new Set(folders.map((one) => one.name)), project)
    // What was saved may be as it was.
    if (theme?.name !== name || !sameFolders(theme.folders, folders)) {
      theme = { name, folders, theme: parseTheme(folders) }
    }
    return theme.theme
  }
  return {
    folder,
    async read(changed) {
      // What a file asks for is known where the file is.
      const before = sources
      const read = keepSame(await readReport(folder, (files) => wantedFiles(keepSame(files, before))), before)
      const themeNow = await readThemeOf(read, changed)
      // Nothing but a date of a file was changed.
      if (draft && read === sources && draft.theme === themeNow) return draft
      sources = read
      draft = undefined
      draft = draftOf(folder, sources, themeNow, known)
      return draft
    },
    folders: () => [...new Set([...foldersIn(folder, sources), ...themeFolders])],
  }
}

interface Known {
  readonly parsed: ParsedTexts
  readonly sections: ParsedSections
  readonly editions: KnownEditions
}

function draftOf(folder: string, sources: Sources, theme: Theme, known: Known): Draft {
  // In one go, because who looks at what is known already must find it whole.
  const report = compile(sources, { ...theme, ...known })
  const open = { folder, sources, theme, report, messages: [] }
  // Made once, so that the web page and the pages are of the same.
  const editions = new Map<string, Promise<ResolvedReport>>()
  return {
    report,
    sources,
    theme,
    languages: [report.manifest.language, ...languagesOf(open)],
    faults: judge(report.findings, rules, report.manifest.checks),
    check: () => checkInSteps(report),
    edition(language) {
      const edition = editions.get(language) ?? known.editions.editionOf(open, language)
      editions.set(language, edition)
      return edition
    },
  }
}

function isAt(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || dirname(path) === folder)
}

/** The folder of the report, those that it may have, and those of every file that it names. */
function foldersIn(folder: string, sources: Sources | undefined): readonly string[] {
  const named = [...(sources?.files.keys() ?? [])].map((path) => join(folder, dirname(path)))
  return [folder, ...['sections', 'data', 'media', 'translations'].map((name) => join(folder, name)), ...named]
}
