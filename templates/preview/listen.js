import { chosen } from './chosen.js'
import { say } from './say.js'

let events

/** Hears what becomes of the report, in the language and the views that are looked at now. */
export function listen({ status, change, pages }) {
  events?.close()
  const asPages = chosen.view === 'html' ? 'no' : 'yes'
  events = new EventSource(`/~/events?language=${encodeURIComponent(chosen.language)}&pages=${asPages}`)
  events.addEventListener('status', ({ data }) => status(JSON.parse(data)))
  events.addEventListener('change', ({ data }) => change(JSON.parse(data)))
  events.addEventListener('pages', ({ data }) => pages(JSON.parse(data)))
  events.onopen = () => say('connection', '')
  events.onerror = () => say('connection', 'The preview has ended. Start it again; this page will go on.')
}
