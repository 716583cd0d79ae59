import type { Typography } from './typography.ts'

/** Russian. */
export const ru: Typography = {
  rules: [
    { stands: 'before any word', words: 'в, к, с, о, у, и, а', example: 'Выборы в~Казахстане и~у~соседей.' },
    { stands: 'as one word', words: 'т. е., т. д., т. п., т. к., н. э.', example: 'Газеты, сайты и~т.~д. были.' },
    {
      stands: 'before its number or letter',
      words: 'стать*, ст., раздел*, приложени*, част*, ч., глав*, гл., таблиц*, рисун*, рис.',
      example: 'По статье~12 и~приложению~II.',
    },
    {
      stands: 'before its number',
      words: 'пункт*, п., пп., параграф*, абзац*, сноск*, примечани*, рекомендаци*, стр., с., страниц*, номер*',
      example: 'См. сноску~12, стр.~3, с.~5.',
    },
    {
      stands: 'after a number, as a scale',
      words: 'тыс., тысяч*, млн, млрд, трлн, миллион*, миллиард*',
      example: 'Около 9~млн~тенге, 12~345~тыс. или 3~миллиарда.',
    },
    {
      stands: 'after a number, as a unit',
      words: 'процент*, тенге, руб., рубл*, евро, доллар*, км, кв. км, м, га, кг, ч., час*, г., гг., в., вв.',
      example: 'В~2022~г. было 5~процентов.',
    },
    {
      stands: 'after its day',
      words: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
      example: 'Выборы 20~ноября 2022 года.',
    },
    { stands: 'before any word', words: 'г-н, г-жа, г-на, г-жи, г-ну, г-же', example: 'По словам г-жи~Ивановой.' },
  ],
  digitGroups: 'Всего 12~345~678 голосов.',
  initials: 'Это сказал А.~Б.~Иванов.',
}
