/**
 * `Plural-Forms` of a language: how many forms its counts take, and which of them a count takes, in the C of gettext.
 * Made after the rules of Unicode CLDR for whole numbers.
 */
export function pluralRule(language: string): string {
  const plain = language.split(/[-_@]/)[0]?.toLowerCase() ?? ''
  const rule = rules.get(plain === 'pt' && /^pt[-_]PT/i.test(language) ? 'pt-PT' : plain) ?? oneAndOthers
  return `nplurals=${rule.split(' : ').length + (rule === '0' || rule.includes('?') ? 0 : 1)}; plural=${bracketed(rule)};`
}

function bracketed(rule: string): string {
  return rule === '0' ? rule : `(${rule})`
}

const same = '0'
const oneAndOthers = 'n != 1'
const upToOneAndOthers = 'n > 1'
const few = 'n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)'
const slavic = `n%10==1 && n%100!=11 ? 0 : ${few} ? 1 : 2`

const languages: Readonly<Record<string, readonly string[]>> = {
  [same]: ['ja', 'ko', 'zh', 'vi', 'th', 'id', 'ms', 'my', 'lo', 'km'],
  [upToOneAndOthers]: ['fr', 'hy', 'fa', 'pt', 'hi', 'bn', 'am'],
  [slavic]: ['ru', 'uk', 'be', 'sr', 'hr', 'bs'],
  [`n==1 ? 0 : ${few} ? 1 : 2`]: ['pl'],
  'n==1 ? 0 : n>=2 && n<=4 ? 1 : 2': ['cs', 'sk'],
  'n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2': ['ro'],
  'n==1 ? 0 : n==2 ? 1 : 2': ['he'],
  'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5': ['ar'],
  'n%10==1 && n%100!=11 ? 0 : 1': ['mk', 'is'],
  'n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 ? 1 : 2': ['lv'],
  'n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2': ['lt'],
  'n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3': ['sl'],
}

/** By language; those without a rule tell one from all others: `en`, `kk`, `de`, `tr`… */
const rules = new Map(Object.entries(languages).flatMap(([rule, each]) => each.map((language) => [language, rule])))
