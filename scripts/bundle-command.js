// Puts the command with all it needs into a few files, because reading a thousand takes half a second at every start.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const project = fileURLToPath(new URL('..', import.meta.url))
// As deep as the folders beside it: what they find from where they stand, the bundle finds too.
const folder = `${project}lib/bundle`

const bundle = await rolldown({
  input: { rapporteur: `${project}lib/cli/main.js` },
  platform: 'node',
  // What no start needs: `puppeteer` is only asked where it put a browser, the others are for downloads and for a
  // command of their own.
  external: ['puppeteer', 'yargs', 'pac-proxy-agent', 'socks-proxy-agent'],
})
const { output } = await bundle.write({
  dir: folder,
  // CommonJS: of such files alone can be kept what V8 makes of them, on every Node.js.
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  cleanDir: true,
  // A fifth of all; the licences stand in a file of their own.
  comments: false,
})
await bundle.close()
writeFileSync(`${folder}/LICENSES.txt`, licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)))

/** The licence of every package that went in, as each of them asks. */
function licencesOf(files) {
  const packages = new Set(files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  return [...packages].sort().map(licenceOf).join('\n\n')
}

function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(`${path}/${file}`, 'utf8').trim() : ''
  return `## ${name} ${version} (${license})\n\n${text}`.trim()
}
