import { parseDocument } from 'yaml'
import { printableWith } from '../fonts/printable.ts'
import type { Theme, Words } from '../report.ts'
import { parseTokens } from '../theme/parse-tokens.ts'
import { tokensCss } from '../theme/tokens-css.ts'
import { UserError } from '../user-error.ts'

/**
 * Make a theme of the files in its folder, by path: `page.hbs`, `parts/*.hbs`, `style.css`, `print.css`,
 * `words/<language>.yaml`, if it has them `tokens.css`, with which both style sheets begin, and `letters.css`, with
 * fonts for other scripts; everything else is an asset. Throws a UserError where a file that every theme has is missing.
 */
export function parseTheme(name: string, files: ReadonlyMap<string, Uint8Array>): Theme {
  const text = (path: string) => textOf(name, path, files)
  const named = (pattern: RegExp) =>
    [...files.keys()].sort().flatMap((path) => {
      const stem = pattern.exec(path)?.[1]
      return stem === undefined ? [] : [{ path, stem }]
    })
  const assets = new Map([...files].filter(([path]) => !/\.(?:hbs|css|yaml)$/.test(path)))
  const tokens = files.has('tokens.css')
    ? parseTokens(text('tokens.css'), `templates/${name}/tokens.css`)
    : { light: new Map(), dark: new Map() }
  const withTokens = (path: string, medium: 'screen' | 'paper') => {
    return tokens.light.size > 0 ? `${tokensCss(tokens, medium)}\n${text(path)}` : text(path)
  }
  const printStyle = withTokens('print.css', 'paper')
  const letters = files.has('letters.css') ? text('letters.css') : ''
  return {
    name,
    page: text('page.hbs'),
    parts: new Map(named(/^parts\/(.+)\.hbs$/).map(({ path, stem }) => [stem, text(path)])),
    style: withTokens('style.css', 'screen'),
    printStyle,
    letters,
    canPrint: printableWith(`${printStyle}\n${letters}`, assets),
    words: new Map(named(/^words\/(.+)\.yaml$/).map(({ path, stem }) => [stem, parseWords(name, path, text(path))])),
    assets,
  }
}

function textOf(name: string, path: string, files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw broken(name, `it has no \`${path}\``)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw broken(name, `\`${path}\` is not UTF-8 text`)
  }
}

/** A flat list of texts; `schema: failsafe` keeps `no` and `12` the words that they are. */
function parseWords(name: string, path: string, text: string): Words {
  const document = parseDocument(text, { schema: 'failsafe' })
  const [error] = [...document.errors, ...document.warnings]
  if (error) throw broken(name, `\`${path}\` is not YAML: ${error.message.split('\n', 1)[0]}`)
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  const entries = Object.entries(value !== null && typeof value === 'object' ? value : {})
  return Object.freeze(
    Object.fromEntries(
      entries.map(([key, words]) => {
        if (typeof words !== 'string') throw broken(name, `\`${key}\` in \`${path}\` is not one line of text`)
        return [key, words]
      }),
    ),
  )
}

function broken(name: string, what: string): UserError {
  return new UserError(`The theme \`${name}\` is not complete: ${what}`, {
    hint: `Compare it with templates/house, from which a theme can be copied`,
    exitCode: 2,
  })
}
