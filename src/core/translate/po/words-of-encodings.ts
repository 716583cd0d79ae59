import { quote } from '../../quote.ts'
import type { Words } from './place-in-po.ts'

const poedit = 'In Poedit: Translation → Properties → Charset: UTF-8, then save'

export const tooLarge: Words = {
  text: 'Unexpected file of more than 10 MB, expected the translations of one report',
  hint: 'Is it the file of another program, or a memory? Memories belong in `translations/memory`.',
}

export const compiled: Words = {
  text: 'Unexpected compiled translations (MO), expected a PO file',
  hint: 'Ask for the `.po` file beside it; or make one with `msgunfmt file.mo -o file.po`.',
}

export const byteOrderMark: Words = {
  text: 'Unexpected byte order mark at the beginning of the file, expected the text alone',
  hint: 'It is read, but gettext refuses it. Save the file as “UTF-8 without BOM”.',
}

/** The file is in the encoding that it names, or that its first bytes show. */
export function otherEncoding(name: string): Words {
  return {
    text: `Unexpected encoding ${quote(name)}, expected \`UTF-8\``,
    hint: `${poedit}. With gettext: \`msgconv -t UTF-8 file.po -o file.po\`.`,
  }
}

/** The file is UTF-8, and says that it is something else. */
export function wronglyDeclared(name: string): Words {
  return {
    text: `Unexpected encoding ${quote(name)} in the head of a file in UTF-8, expected \`UTF-8\``,
    hint: 'Write `charset=UTF-8` there with a text editor.',
  }
}

/** The file says that it is UTF-8, or nothing, and is not. */
export function invalidByte(byte: number): Words {
  const code = byte.toString(16).toUpperCase().padStart(2, '0')
  return {
    text: `Unexpected byte ${code}, expected a file in UTF-8`,
    hint: 'Open it in an editor that shows the right letters when told the encoding, such as Windows-1251, and save it as UTF-8; or ask the translator to.',
  }
}
