import type { Place } from '../message.ts'

/** A value as YAML has it, before anybody knows what it should be. Texts stay as written: `1.10`, `NO`, `012`. */
export type YamlValue = YamlText | YamlList | YamlMapping | YamlNothing

export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  readonly place: Place
  /** The comment that ends a text without quotes: in `Report #3` YAML reads `Report`. */
  readonly comment: Place | undefined
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  readonly place: Place
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly entries: readonly YamlEntry[]
  readonly place: Place
}

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlValue
}

/** A key with nothing behind it. */
export interface YamlNothing {
  readonly kind: 'nothing'
  readonly place: Place
  /** The comment behind the key: YAML reads `title: #3` as a title left empty. */
  readonly comment: Place | undefined
}
