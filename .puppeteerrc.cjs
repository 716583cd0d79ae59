// On Linux x64 the Chromium that comes from npm serves, so the install never waits for a download.
const npmChromiumServes = process.platform === 'linux' && process.arch === 'x64'

/** @type {import('puppeteer').Configuration} */
module.exports = { skipDownload: npmChromiumServes }
