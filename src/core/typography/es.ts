import type { Typography } from './typography.ts'

/** Spanish. */
export const es: Typography = {
  rules: [
    { stands: 'before its number', words: 'n.º, n.os, n.°, núm., núms., nº, número', example: 'La mesa n.º~34.' },
    {
      stands: 'before its number or letter',
      words: 'artículo, artículos, art., arts., sección, secciones, anexo, anexos, parte, capítulo, cuadro, tabla',
      example: 'El artículo~12 y el anexo~II.',
    },
    {
      stands: 'before its number',
      words: 'párrafo, párrafos, párr., nota, notas, recomendación, recomendaciones, p., pp., pág., págs., página',
      example: 'Véase la nota~12, pág.~3.',
    },
    { stands: 'after a number, as a scale', words: 'mil, millón, millones', example: '9~millones y 3~mil.' },
    {
      stands: 'after a number, as a unit',
      words: 'por ciento, euros, dólares, tengues, kilómetros, metros, hectáreas, h, horas',
      example: 'El 5~por~ciento, 9~mil~euros.',
    },
    {
      stands: 'after its day',
      words:
        'de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, ' +
        'de octubre, de noviembre, de diciembre',
      example: 'El 14~de~julio de 2022.',
    },
    { stands: 'as one word', words: 'EE. UU., p. ej., a. C., d. C.', example: 'En EE.~UU., p.~ej., hay dos.' },
  ],
  digitGroups: 'Hay 12~345~678 votos.',
}
