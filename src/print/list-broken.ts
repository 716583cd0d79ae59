import type { Page } from 'puppeteer-core'

/** Waits for every picture and font of a page; returns a description of each that cannot be shown. */
export async function listBroken(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(inPage)
  return Array.isArray(found) ? found.map(String) : []
}

// Text, not a function, because the types of a page's world are no types of this program.
// Every face is loaded, used or not: one that only a running head uses would be asked for when it is too late.
const inPage = `(async () => {
  const name = (url) => url.startsWith(location.origin) ? decodeURIComponent(new URL(url).pathname.slice(1)) : url.slice(0, 80)
  const pictures = [...document.images].map(async (image) => {
    const shown = await image.decode().then(() => image.naturalWidth > 0, () => false)
    return shown ? undefined : 'the picture ' + name(image.currentSrc || image.src)
  })
  const fonts = [...document.fonts].map(async (face) => {
    const loaded = await face.load().then(() => true, () => false)
    return loaded ? undefined : 'the font ' + face.family + ' (' + face.style + ' ' + face.weight + ')'
  })
  const broken = await Promise.all([...pictures, ...fonts])
  await document.fonts.ready
  return broken.filter((text) => text !== undefined)
})()`
