import { chosen } from './chosen.js'
import { byId } from './elements.js'

const picker = byId('language')

/** The languages that can be looked at, where there are several. */
export function showLanguages({ languages }) {
  byId('language-picker').hidden = languages.length < 2
  const wanted = languages.join()
  if (picker.dataset.shown !== wanted) {
    const names = new Intl.DisplayNames(['en'], { type: 'language' })
    picker.replaceChildren(...languages.map((one) => new Option(names.of(one) ?? one, one)))
    picker.dataset.shown = wanted
  }
  showChosenLanguage()
}

export function showChosenLanguage() {
  picker.value = chosen.language
}

export function onLanguage(choose) {
  picker.addEventListener('change', () => choose(picker.value))
}
