export { compile } from './core/compile.ts'
export type { Directive } from './core/directives/directive.ts'
export type { Format, LayOut, Paged, PrintJob, Resource, Tools, Written } from './core/formats/format.ts'
export { formats } from './core/formats/index.ts'
export type { Sheet } from './core/formats/sheet.ts'
export { check, rules } from './core/lint/index.ts'
export type { Rule } from './core/lint/rule.ts'
export type { FrontMatter, Manifest } from './core/manifest.ts'
export type { Message, Place, Point, Related, Severity } from './core/message.ts'
export { baseOfTheme } from './core/parse/base-of-theme.ts'
export { ParsedTexts } from './core/parse/parsed-texts.ts'
export type { ParseOptions } from './core/parse/report.ts'
export { parseTheme } from './core/parse/theme.ts'
export type {
  Artifact,
  Note,
  RecommendationGroup,
  RecommendationTarget,
  Report,
  ResolvedReport,
  Section,
  SourceFile,
  Sources,
  Target,
  Theme,
  Words,
} from './core/report.ts'
export { ReportError } from './core/report-error.ts'
export type { BaseOf, BaseTheme, ThemeFolder, ThemeFolders } from './core/theme-folder.ts'
export { UserError } from './core/user-error.ts'
export { wantedFiles } from './core/wanted-files.ts'
