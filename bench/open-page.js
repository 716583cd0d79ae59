/** A view of the preview in a page of a browser, as soon as the report stands in it. */
export async function openPage(browser, address, view, ready) {
  const page = await browser.newPage()
  await page.setViewport({ width: 1300, height: 900 })
  await page.goto(address, { waitUntil: 'load' })
  const loaded = `document.querySelector('${view}').contentDocument?.querySelector('${ready}')`
  await page.waitForFunction(loaded, { timeout: 120_000 })
  const frame = await (await page.$(view)).contentFrame()
  return { page, frame }
}
