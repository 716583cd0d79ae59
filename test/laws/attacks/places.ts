import { stringify } from 'yaml'

/** Somewhere an author can write: the files of a report with an attack in it. */
export interface Attack {
  /** The text of one section. */
  readonly section?: string
  /** Keys of `report.yaml`. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** A CSV file that the section names as `data/<name>.csv`. */
  readonly csv?: string
}

/** `name`: unlike that of any other attack in the same report; an id or a file name. */
export type Place = (payload: string, name: string) => Attack

const oneLine = (payload: string): string => payload.replace(/[\r\n]+/g, ' ')
const word = (payload: string): string => payload.replace(/[\s{}]+/g, '-')
const cell = (payload: string): string => oneLine(payload).replaceAll('|', '\\|')
/** As the value of an attribute, so that the block is one whatever the payload. */
const quoted = (payload: string): string => `"${oneLine(payload).replaceAll('"', '&quot;')}"`
const head = (values: Readonly<Record<string, unknown>>): string => `---\n${stringify(values)}---\n\n`

/** The places where authors' text comes in. */
export const places: Readonly<Record<string, Place>> = {
  paragraph: (payload) => ({ section: `Before ${payload} after.\n\n${payload}\n` }),
  'link target': (payload) => ({
    section: `[a](<${oneLine(payload)}>) [b](${word(payload)} "${oneLine(payload)}") [c]\n\n[c]: <${oneLine(payload)}> (${payload})\n`,
  }),
  'link text': (payload) => ({ section: `[${payload}](https://example.org/) [${payload}](#nowhere)\n` }),
  image: (payload) => ({
    section: `![${payload}](<${oneLine(payload)}> "${oneLine(payload)}")\n\n![map](${word(payload)})\n`,
  }),
  heading: (payload) => ({ section: `## ${oneLine(payload)}\n\nText [](#nowhere).\n\n${oneLine(payload)}\n===\n` }),
  'heading id': (payload, name) => ({
    section: `## Heading {#${word(payload)}}\n\n### ${name} {#${oneLine(payload)}}\n\n[](#${word(payload)})\n`,
  }),
  'front matter': (payload, name) => ({
    section: `${head({ id: name, title: payload, 'short-title': payload, abstract: payload, authors: [payload], group: payload })}Text.\n`,
  }),
  note: (payload, name) => ({
    section: `Text.[^${word(payload)}] More.[^${name}]\n\n[^${word(payload)}]: ${payload}\n\n[^${name}]: ${payload}\n`,
  }),
  recommendation: (payload, name) => ({
    section:
      `:::recommendation{#${name} to=${quoted(payload)} theme=${quoted(payload)} group=${quoted(payload)}}\n${payload}\n:::\n\n` +
      `:::recommendation{#${name}-raw to=${JSON.stringify(payload)} ${word(payload)}=x}\nText.\n:::\n`,
  }),
  table: (payload, name) => ({
    section:
      `:::table{#${name} caption=${quoted(payload)}}\n| ${cell(payload)} | b |\n| :- | -: |\n| ${cell(payload)} | 1 |\n:::\n\n` +
      `:::table{#${name}-raw caption=${JSON.stringify(payload)}}\n| ${oneLine(payload)} |\n| - |\n:::\n`,
  }),
  csv: (payload, name) => ({
    section: `::table{#${name} src="data/${name}.csv" caption="Table" total=last}\n`,
    csv: `a,"${payload.replaceAll('"', '""')}"\n"${payload.replaceAll('"', '""')}",1\n${oneLine(payload)},2\n`,
  }),
  manifest: (payload) => ({
    manifest: {
      title: payload,
      subject: payload,
      'document-type': payload,
      place: payload,
      version: payload,
      'report-number': payload,
      doi: payload,
      licence: payload,
      publisher: { name: payload, short: payload, url: payload },
      'title-note': payload,
      numbering: { section: payload, note: payload },
    },
  }),
}
