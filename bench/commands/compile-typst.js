// `node compile-typst.js compiler report.typ report.pdf`: the Typst of an npm package, as a command.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const [path, from, to] = process.argv.slice(2)
const { NodeCompiler } = createRequire(import.meta.url)(path)
const compiler = NodeCompiler.create({ workspace: dirname(from) })
writeFileSync(to, compiler.pdf({ mainFilePath: from }))
