import { byId } from './elements.js'

const said = { connection: '', pages: '' }

/** What is going on, in the bar; of the connection before that of the pages. */
export function say(about, text) {
  said[about] = text
  const live = byId('live')
  const next = said.connection || said.pages
  if (live.textContent !== next) live.textContent = next
  live.classList.toggle('off', said.connection !== '')
}

let timer

/** What came of something that was asked for, for a while. */
export function tell(text) {
  const told = byId('told')
  told.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => {
    told.textContent = ''
  }, 6000)
}
