// Cuts the fonts of the house theme for web pages that hold their fonts: `npm run fonts`. A page then takes the pieces
// whose letters it has. Run it again when a font or the table below changes; what it makes is part of the theme.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'
import { lettersOfFont } from '../lib/core/fonts/letters-of-font.js'
import { renamed } from './renamed-font.js'

const theme = new URL('../templates/house/', import.meta.url)

const slanted = ['em', 'i', 'cite', 'dfn', 'var']
const within = (places, inner) => places.flatMap((place) => inner.map((one) => `${place} ${one}`))

/** `usedIn`: where style.css sets text in this face; for all text where it says nothing. */
const faces = [
  { file: 'SourceSerif4-Regular', weight: 400, usedIn: ['.text'] },
  { file: 'SourceSerif4-It', weight: 400, usedIn: within(['.text'], slanted) },
  { file: 'SourceSerif4-Semibold', weight: 600, usedIn: within(['.text'], ['strong', 'b']) },
  {
    file: 'SourceSerif4-SemiboldIt',
    weight: 600,
    usedIn: [...within(['strong', 'b'], slanted), ...within(slanted, ['strong', 'b'])],
  },
  { file: 'SourceSerif4Display-Regular', weight: 400, usedIn: ['h1', '.recommendation-list'] },
  // Of both weights, because it is the only one of its slant.
  { file: 'SourceSerif4Display-It', weight: '400 600', usedIn: within(['h1', 'h2'], slanted) },
  { file: 'SourceSerif4Display-Semibold', weight: 600, usedIn: ['h2'] },
  { file: 'SourceSans3-Regular', weight: 400 },
  { file: 'SourceSans3-It', weight: '400 600', usedIn: slanted },
  { file: 'SourceSans3-Semibold', weight: 600 },
]

const joins = ['kern', 'mark', 'mkmk', 'liga', 'locl', 'ccmp']
const figures = ['tnum', 'lnum', 'pnum', 'onum', 'frac', 'numr', 'dnom']
/** Raised figures: in sans only, in which style.css sets the numbers of notes. */
const raised = ['sups']

const latin = [
  ...['20-7E', 'A0-BF', 'D7', 'F7', '2002-200B', '2010-2015', '2018-201E', '2020-2022', '2026', '202F-2030', '2032-2033'],
  ...['2039-203A', '2044', '2070', '2074-2079', '20AC', '20B8', '20BD', '2116', '2122', '2190-2193', '2212', '2248'],
  ...['2260', '2264-2265'],
]
const western = ['C0-FF', '131', '152-153', '2C6', '2DC']
const latinExt = ['100-17F', '18F', '192', '1A0-1A1', '1AF-1B0', '1CD-1DC', '1E6-1E7', '218-21B', '259', '2BB-2BC', '1E00-1EFF']
const cyrillic = ['400-45F', '490-491']

/**
 * What each piece holds: letters that it is there for, and others with which these are set, as no two pieces know how
 * far their letters stand from each other. Where a page has a piece that holds all of another, it goes without the other.
 */
const pieces = [
  { codes: latin },
  { codes: western, beside: latin },
  { codes: latinExt, beside: [...latin, ...western] },
  { codes: cyrillic, beside: ['300-301', '306', '308'] },
  { codes: ['460-52F'], beside: [...cyrillic, '300-301', '306', '308'] },
  { codes: ['370-3FF', '1F00-1FFF'], beside: ['300-301', '308', '313-314', '342', '345'] },
  // For accents on letters that no font has with them.
  { codes: ['300-36F'], beside: ['41-5A', '61-7A', '131'] },
  { codes: ['180-2FF', '1D00-1DFF', '2C60-2C7F', 'A700-A7FF', 'AB30-AB6F'] },
  { codes: ['2000-1FFFF'] },
]

const folder = new URL('fonts/screen/', theme)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const rules = []
for (const face of faces) rules.push(...(await cut(face)))
writeFileSync(new URL('screen-fonts.css', theme), `${head()}\n${rules.join('\n')}\n${tail()}\n`)

/** All pieces of a face stand in one file, one after the other, because to read a hundred files takes long. */
async function cut(face) {
  const font = readFileSync(new URL(`fonts/${face.file}.ttf.woff2`, theme))
  const name = face.file.replace('SourceSerif4Display', 'RapporteurDisplay').replace(/Source(Serif|Sans)\d/, 'Rapporteur$1')
  const features = [...joins, ...figures, ...(name.startsWith('RapporteurSans') ? raised : [])]
  const all = new Set(lettersOfFont(font).flatMap(codesOf))
  const left = new Set(all)
  const rules = []
  let whole = Buffer.alloc(0)
  for (const { codes, beside = [] } of pieces) {
    const own = allOf(codes).filter((code) => left.has(code))
    if (own.length === 0) continue
    for (const code of own) left.delete(code)
    const held = [...own, ...allOf(beside).filter((code) => all.has(code))]
    const start = whole.length
    whole = Buffer.concat([whole, await pieceOf(font, held, features)])
    rules.push(ruleOf(face, `${name}.woff2#${start}-${whole.length}`, held))
  }
  writeFileSync(new URL(`${name}.woff2`, folder), whole)
  return rules
}

/** Under another name, because the name of the whole font is reserved for the whole font. */
async function pieceOf(font, codes, keepFeatures) {
  const text = String.fromCodePoint(...codes)
  const options = { targetFormat: 'truetype', keepFeatures, preserveNameIds: [13, 14, 16, 17] }
  return fontverter.convert(renamed(await subsetFont(font, text, options)), 'woff2')
}

function ruleOf({ file, weight, usedIn }, place, codes) {
  const family = file.startsWith('SourceSans3') ? 'Sans' : file.includes('Display') ? 'Display' : 'Serif'
  const descriptors = [
    `font-family: "Rapporteur ${family}"`,
    `font-weight: ${weight}`,
    ...(/It$/.test(file) ? ['font-style: italic'] : []),
    `src: url(fonts/screen/${place}) format("woff2")`,
    `unicode-range: ${rangesOf(codes)}`,
    ...(usedIn ? [`used-in: ${usedIn.join(', ')}`] : []),
  ]
  return `@font-face { ${descriptors.join('; ')} }`
}

function allOf(ranges) {
  return ranges.flatMap((range) => {
    const [first, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
    return codesOf([first, last])
  })
}

function codesOf([first, last]) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function rangesOf(codes) {
  const ranges = []
  for (const code of [...codes].sort((one, other) => one - other)) {
    if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code
    else ranges.push([code, code])
  }
  const hex = (code) => code.toString(16).toUpperCase()
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}

function head() {
  return `/* The fonts of the house theme for the screen, in pieces. Made by scripts/cut-screen-fonts.js, not by hand. A page has the
   pieces whose letters it prints; \`used-in\`, which no page keeps, says in which elements style.css uses a font. */`
}

function tail() {
  return `
/* What has no slanted or bold cut stays as it is, as on paper. */
html { font-synthesis: none }`
}
