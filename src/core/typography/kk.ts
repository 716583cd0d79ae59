import type { Typography } from './typography.ts'

/** Kazakh. The number stands before the word: `12-бап`, `IV бөлім`. */
export const kk: Typography = {
  rules: [
    {
      stands: 'after its number',
      words: 'бап*, баб*, тармақ*, тармағ*, тармақша*, бөлім*, бөліг*, тарау*, кесте*, сурет*, қосымша*, сілтеме*',
      example: 'Заңның 12~бабы мен 3~тармағы, IV~бөлім.',
    },
    { stands: 'after its number', words: 'ұсыным*, бет*, ескертпе*', example: 'Есептің 5~ұсынымы, 12~бет.' },
    { stands: 'before its number', words: 'нөмір*', example: 'Учаске нөмірі~34, №~5.' },
    {
      stands: 'after a number, as a scale',
      words: 'мың, млн, млрд, миллион*, миллиард*',
      example: 'Шамамен 9~миллион~теңге.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'пайыз*, теңге*, еуро*, доллар*, км, м, шаршы км, га, кг, сағат*, ж., жж.',
      example: 'Сайлаушылардың 5~пайызы, 12~345~теңге.',
    },
    {
      stands: 'after its day',
      words:
        'қаңтар*, ақпан*, наурыз*, сәуір*, мамыр*, маусым*, шілде*, тамыз*, қыркүйек*, қыркүйег*, қазан*, қараша*, ' +
        'желтоқсан*',
      example: 'Сайлау 2022 жылғы 20~қарашада өтті.',
    },
  ],
  digitGroups: 'Барлығы 12~345~678 дауыс.',
  initials: 'Мұны А.~Б.~Серікұлы айтты.',
}
