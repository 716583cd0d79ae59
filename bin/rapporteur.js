#!/usr/bin/env node
import { keepCompiled } from '../lib/cli/keep-compiled.js'

keepCompiled()
// Not at the top, because all imports there come before the first line.
const { run } = await import('../lib/bundle/rapporteur.js')
await run(process.argv.slice(2))
