import { type Piece, readMarked, writeMarked } from '../marked.ts'

/** `accents`: longer, with accents, in brackets. `arabic`: in Arabic letters, from right to left. */
export type PseudoKind = 'accents' | 'arabic'

/** A text that nobody wrote, to try a layout with; marks, numbers and addresses are left as they are. */
export function pseudoText(text: string, kind: PseudoKind): string {
  const pieces = readMarked(text).map((piece) => (piece.type === 'text' ? changed(piece, kind) : piece))
  const made = writeMarked(pieces)
  // Brackets show where a text is cut or put together of parts.
  return kind === 'accents' ? made.replace(/^(\s*)(.*?)(\s*)$/su, '$1[$2]$3') : made
}

function changed(piece: Piece, kind: PseudoKind): Piece {
  const parts = piece.value.split(/(\S*(?::\/\/|@|\w\.\w+\/)\S*)/u)
  return { ...piece, value: parts.map((part, index) => (index % 2 === 1 ? part : write[kind](part))).join('') }
}

const write: Readonly<Record<PseudoKind, (words: string) => string>> = {
  accents: (words) => words.replace(/[A-Za-z]/g, (letter) => (accented[letter] ?? letter).repeat(timesOf(letter))),
  arabic: (words) => words.toLowerCase().replace(/ch|gh|kh|sh|th|[a-z,;?]/g, (letters) => arabic[letters] ?? letters),
}

// Every other vowel or so of English is an a, e or o: about a third longer, as German or Russian is.
function timesOf(letter: string): number {
  return /[aeou]/.test(letter) ? 2 : 1
}

// Those that the fonts of the house have.
const accented = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', [
  ...'ábçďéfĝĥîĵķļḿñóþqŕšţúvŵxýžÁBÇĎÉFĜĤÎĴĶĻḾÑÓÞQŔŠŢÚVŴXÝŽ',
])

const arabic: Readonly<Record<string, string>> = {
  ...tableOf('abcdefghijklmnopqrstuvwxyz', [...'ابكديفغحيجكلمنوبقرستوفوكيز']),
  ...{ ch: 'تش', gh: 'غ', kh: 'خ', sh: 'ش', th: 'ث', ',': '،', ';': '؛', '?': '؟' },
}

function tableOf(letters: string, others: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, others[index] ?? letter]))
}
