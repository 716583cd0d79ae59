/** Sentences of the kind that reports on elections have, and good Russian translations of them. */
export const goodRussian: readonly (readonly [source: string, translation: string])[] = [
  [
    'As of 20 October, the register held 11,953,465 voters, or 97.2 per cent of adults.',
    'По состоянию на 20 октября в реестре значились 11 953 465 избирателей, или 97,2 процента совершеннолетних.',
  ],
  [
    'Turnout was 69.44%, against 71.3% in 2019.{fn_turnout}',
    'Явка составила 69,44 % против 71,3 % в 2019 году.{fn_turnout}',
  ],
  [
    'Turnout was 69.44%, against 71.3% in 2019.{fn_turnout}',
    'Явка составила 69,44% против 71,3% в 2019 г.{fn_turnout}',
  ],
  [
    'Observers visited 1,245 of 10,101 polling stations.',
    'Наблюдатели посетили 1245 из 10 101 избирательного участка.',
  ],
  ['The budget came to 14.8 million tenge.', 'Бюджет составил 14,8 млн тенге.'],
  ['The budget came to 14.8 million tenge.', 'Бюджет составил 14,8 миллиона тенге.'],
  [
    'Spending was limited to 2,100,000 tenge (some EUR 4,300).',
    'Расходы были ограничены суммой в 2,1 млн тенге (около 4 300 евро).',
  ],
  ['Polling stations opened at 7:00 a.m. and closed at 8:00 p.m.', 'Участки открылись в 7:00 и закрылись в 20:00.'],
  [
    'Polling stations opened at 7 a.m. and closed at 8 p.m.',
    'Участки открылись в 7 часов утра и закрылись в 8 часов вечера.',
  ],
  [
    'The law was amended twice, in 2018 and in the first half of 2021.',
    'В закон дважды вносились изменения: в 2018 году и в первом полугодии 2021 года.',
  ],
  ['Five of the six candidates stood for the first time.', 'Пятеро из шести кандидатов баллотировались впервые.'],
  [
    'Complaints are decided within 5 days, and within 24 hours on election day.',
    'Жалобы рассматриваются в пятидневный срок, а в день голосования – в течение суток.',
  ],
  ['Complaints are decided within five days.', 'Жалобы рассматриваются в течение 5 дней.'],
  [
    'See Article 5(1) of the Law and paragraph 7.5 of the Document.',
    'См. пункт 1 статьи 5 Закона и параграф 7.5 Документа.',
  ],
  [
    'See <a1>section 3.2.1</a1> and <a2>recommendation {rec_lists}</a2>.',
    'См. <a1>раздел 3.2.1</a1> и <a2>рекомендацию {rec_lists}</a2>.',
  ],
  [
    'The guidelines (CDL-AD(2002)023rev, paragraph 31) ask for timely rules.',
    'Руководящие принципы (CDL-AD(2002)023rev, п. 31) требуют своевременных правил.',
  ],
  [
    'See resolution A/RES/68/164 and General Comment No. 25.',
    'См. резолюцию A/RES/68/164 и Замечание общего порядка № 25.',
  ],
  ['The text is at https://cec.example/en/law?id=12.', 'Текст размещен по адресу https://cec.example/ru/law?id=12.'],
  ['Write to office@cec.example.', 'Обращайтесь по адресу office@cec.example.'],
  ['The party “Our Land” won 15 seats.', 'Партия «Наша земля» получила 15 мандатов.'],
  ['He spoke of “a ‘new’ course” and stopped.', 'Он говорил о «„новом“ курсе» и остановился.'],
  ['The company “LLC ‘Horns’” paid.', 'Оплатила компания «ООО «Рога».'],
  ['What was observed?', 'Что наблюдалось?'],
  ['The following was observed:', 'Наблюдалось следующее:'],
  ['Election day', 'День голосования'],
  ['The count began at 8:05 p.m., etc.', 'Подсчет начался в 20:05 и т. д.'],
  ['Parties in the 1990s had few members.', 'В 1990-х годах в партиях было мало членов.'],
  ['The early 21st century brought three reforms.', 'Начало XXI века принесло три реформы.'],
  ['Chapter 2 of the Constitution was changed on 5 June 2022.', 'Глава II Конституции была изменена 5 июня 2022 года.'],
  ['The mission worked from 17 October to 21 November.', 'Миссия работала с 17.10 по 21.11.'],
  ['The mission arrived on 17 October 2022.', 'Миссия прибыла 17.10.2022.'],
  ['The 2021/22 budget was not published.', 'Бюджет на 2021–2022 годы опубликован не был.'],
  [
    'IT systems and SMS messages were tested in round-the-clock shifts.',
    'IT-системы и SMS-сообщения проверялись круглосуточно.',
  ],
  [
    'The OSCE/ODIHR mission deployed 24 long-term observers.',
    'Миссия БДИПЧ ОБСЕ направила 24 долгосрочных наблюдателя.',
  ],
  [
    'Women held 27 per cent of seats; in 2023, 150 women stood.',
    'Женщинам принадлежало 27 % мест; в 2023 150 женщин выдвинули свои кандидатуры.',
  ],
  [
    'Fines range from 10 to 15 units (about EUR 60–90).',
    'Штрафы составляют от 10 до 15 расчетных показателей (около 60–90 евро).',
  ],
  [
    'The Code (a) limits donations and (b) sets no ceiling.',
    'Кодекс: а) ограничивает пожертвования; б) не устанавливает предела.',
  ],
  [
    'More than 12 million ballots were printed in two languages.',
    'Было напечатано более 12 000 000 бюллетеней на двух языках.',
  ],
  [
    'Some 1.5 billion tenge was spent, a third of it by one candidate.',
    'Было израсходовано около 1,5 млрд тенге, треть из них – одним кандидатом.',
  ],
  ['Twenty-five complaints were filed, 17 of them late.', 'Было подано 25 жалоб, семнадцать из них – с опозданием.'],
  [
    '<b>Priority.</b> The law should be changed well before the next election.',
    '<b>Первоочередная.</b> Закон следует изменить задолго до следующих выборов.',
  ],
  [
    'The Commission (CEC) has 7 members.{fn_cec} They serve five-year terms.',
    'Центральная избирательная комиссия (ЦИК) состоит из 7 членов{fn_cec}. Срок их полномочий – пять лет.',
  ],
  ['It was the country’s ninth early election since 1991.', 'Это были девятые досрочные выборы в стране с 1991 года.'],
  ['Between 9:30 and 11:15, queues formed at 3 stations.', 'С 9.30 до 11.15 на трёх участках образовались очереди.'],
  [
    'Voters may register until the 15th day before the election.',
    'Избиратели могут зарегистрироваться не позднее чем за 15 дней до выборов.',
  ],
  ['A candidate must be at least 40 years old.', 'Кандидату должно быть не менее сорока лет.'],
  [
    'Signatures of 118,273 voters (1 per cent) are required.',
    'Требуются подписи 118 273 избирателей (одного процента).',
  ],
  [
    'The decision of 3 March 2020 (No. 12/345) was upheld.',
    'Решение от 3 марта 2020 года (№ 12/345) было оставлено в силе.',
  ],
  ['Temperatures fell to −15 °C; 4 stations closed.', 'Температура упала до –15 °C; 4 участка закрылись.'],
  ['“We won,” he said at 10 p.m.', '«Мы победили», – сказал он в 22 часа.'],
  [
    'The akim (<em>regional governor</em>) was appointed in the 19th century manner.',
    'Аким (<em>глава региона</em>) был назначен в духе ХIХ века.',
  ],
  ['A 1,000-strong crowd gathered within 48 hours.', 'Тысячная толпа собралась в течение 48 часов.'],
  [
    'The law (see <a1>note {note_a}</a1>) applies from 00:00 on 1 May.',
    'Закон (см. <a1>примечание {note_a}</a1>) применяется с 00:00 1 мая.',
  ],
  ['Fewer than 100 of some 9,500 commissions refused.', 'Отказали менее ста из примерно 9,5 тыс. комиссий.'],
]
