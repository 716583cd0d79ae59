#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { loadProgram } from '../lib/cli/load-program.js'

const { run } = loadProgram(fileURLToPath(new URL('../lib/bundle/rapporteur.cjs', import.meta.url)))
await run(process.argv.slice(2))
