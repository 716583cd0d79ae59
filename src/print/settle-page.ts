import type { Page } from 'puppeteer-core'

/** What a page has loaded, and a description of each part that cannot be shown. */
export interface Settled {
  readonly broken: readonly string[]
  readonly fonts: number
}

/** Waits for every picture and every font in use. */
export async function settlePage(page: Page): Promise<Settled> {
  const found: unknown = await page.evaluate(inPage)
  if (!isSettled(found)) throw new Error(`Unexpected answer of a page: ${JSON.stringify(found)}`)
  return found
}

function isSettled(value: unknown): value is Settled {
  return typeof value === 'object' && value !== null && 'broken' in value && 'fonts' in value
}

// Text, not a function, because the types of a page's world are no types of this program.
const inPage = `(async () => {
  const name = (url) => url.startsWith(location.origin) ? decodeURIComponent(new URL(url).pathname.slice(1)) : url.slice(0, 80)
  const decoded = [...document.images].map(async (image) => {
    const shown = await image.decode().then(() => image.naturalWidth > 0, () => false)
    return shown ? [] : ['the picture ' + name(image.currentSrc || image.src)]
  })
  const pictures = (await Promise.all(decoded)).flat()
  await document.fonts.ready
  const faces = [...document.fonts]
  const failed = faces.filter((face) => face.status === 'error')
  const fonts = failed.map((face) => 'the font ' + face.family + ' (' + face.style + ' ' + face.weight + ')')
  return { broken: [...pictures, ...fonts], fonts: faces.filter((face) => face.status !== 'unloaded').length }
})()`
