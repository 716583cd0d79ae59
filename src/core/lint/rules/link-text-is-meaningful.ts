import { toString as textOf } from 'mdast-util-to-string'
import { quote } from '../../quote.ts'
import { everyLink } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from '../walk.ts'

/** Who hears a list of links, or reads on paper, has nothing but their words. */
export const linkTextIsMeaningful: Rule = {
  id: 'link-text-is-meaningful',
  summary: 'The words of a link say where it leads.',
  severity: 'warning',
  check(report, say) {
    for (const { visited } of everyLink(report)) {
      const words = textOf(visited.node)
      if (
        !empty.has(
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        )
      )
        continue
      const text = `Unexpected link text ${quote(words)}, expected words that say where the link leads`
      say({ place: placeIn(visited), text, hint: 'Name what is there: `[the Election Law](https://…)`.' })
    }
  },
}

/** In the languages that reports of international bodies are mostly written in. */
const empty: ReadonlySet<string> = new Set([
  ...['click here', 'click', 'here', 'link', 'this link', 'the link', 'this', 'this page', 'this website', 'website'],
  ...[
    'web page',
    'read more',
    'more',
    'see more',
    'learn more',
    'more information',
    'details',
    'see here',
    'available here',
  ],
  ...['ici', 'cliquez ici', 'lien', 'ce lien', 'en savoir plus', 'plus', 'lire la suite'],
  ...['hier', 'klicken sie hier', 'hier klicken', 'dieser link', 'mehr', 'mehr erfahren', 'weiterlesen'],
  ...['aquí', 'haga clic aquí', 'enlace', 'este enlace', 'más', 'más información', 'leer más'],
  ...['здесь', 'тут', 'ссылка', 'по ссылке', 'нажмите здесь', 'подробнее', 'далее'],
  ...['осында', 'мұнда', 'сілтеме', 'толығырақ'],
  ...['هنا', 'اضغط هنا', 'رابط', 'المزيد'],
])
