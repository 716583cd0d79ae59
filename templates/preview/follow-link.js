import { tell } from './say.js'

/** What has no place within the preview opens beside it: other sites, and files. True where it was seen to. */
export function followLink(event) {
  const link = event.target.closest?.('a[href]')
  if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return false
  const isPage = link.host === location.host && /\/report\.html$/.test(link.pathname)
  if (isPage) return false
  event.preventDefault()
  if (link.host === location.host && link.pathname.endsWith('.pdf')) {
    tell('The PDF is being printed, and opens in a tab of its own. Pages shows the same at once.')
  }
  open(link.href, '_blank', 'noopener')
  return true
}
