/** The same in Kazakh. */
export const goodKazakh: readonly (readonly [source: string, translation: string])[] = [
  [
    'As of 20 October, the register held 11,953,465 voters.',
    '20 қазандағы жағдай бойынша тізілімде 11 953 465 сайлаушы болды.',
  ],
  [
    'Turnout was 69.44%, against 71.3% in 2019.{fn_turnout}',
    'Сайлаушылардың қатысуы 69,44%, ал 2019 жылы 71,3% болды.{fn_turnout}',
  ],
  ['Observers visited 1,245 polling stations in 14 regions.', 'Байқаушылар 14 өңірде 1 245 сайлау учаскесінде болды.'],
  ['The budget came to 14.8 million tenge.', 'Бюджет 14,8 млн теңгені құрады.'],
  ['Spending was limited to 2,100,000 tenge.', 'Шығындар 2,1 миллион теңгемен шектелді.'],
  ['Polling stations closed at 8:00 p.m.', 'Учаскелер сағат 20:00-де жабылды.'],
  ['Five of the six candidates stood for the first time.', 'Алты үміткердің бесеуі алғаш рет сайлауға түсті.'],
  [
    'Complaints are decided within five days, and within 24 hours on election day.',
    'Шағымдар 5 күн ішінде, ал сайлау күні бір тәулік ішінде қаралады.',
  ],
  ['See Article 5(1) of the Law.', 'Заңның 5-бабының 1-тармағын қараңыз.'],
  ['The party “Our Land” won 15 seats.', '«Біздің жер» партиясы 15 мандат алды.'],
  ['The following was observed:', 'Мынадай жайттар байқалды:'],
  ['The election took place on 20 November 2022.', 'Сайлау 2022 жылғы 20 қарашада өтті.'],
  ['The early 21st century brought three reforms.', 'ХХІ ғасырдың басы үш реформа әкелді.'],
  ['Should the law be changed?', 'Заңды өзгерту керек пе?'],
  [
    'See <a1>recommendation {rec_lists}</a1> and resolution A/RES/68/164.',
    'A/RES/68/164 қарары мен <a1>{rec_lists}-ұсынымды</a1> қараңыз.',
  ],
  ['Some 1.5 billion tenge was spent, etc.', '1,5 млрд теңгеге жуық қаражат жұмсалды және т.б.'],
  ['Every tenth station was hard to enter (10 per cent).', 'Әрбір оныншы учаскеге кіру қиын болды (10 пайыз).'],
  ['Observers visited some 2,000 stations in two days.', 'Байқаушылар екі күнде 2 мыңға жуық учаскеде болды.'],
]
