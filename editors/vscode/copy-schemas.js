// Puts the schemas of Rapporteur beside the extension, because an extension can name its own files only.
const { cpSync } = require('node:fs')
const { join } = require('node:path')

cpSync(join(__dirname, '../../schemas'), join(__dirname, 'schemas'), { recursive: true })
