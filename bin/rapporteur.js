#!/usr/bin/env node
import { run } from '../lib/bundle/rapporteur.js'

await run(process.argv.slice(2))
