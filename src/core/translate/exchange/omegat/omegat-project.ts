import type { Artifact } from '../../../report.ts'
import type { Parcel } from '../exchange-format.ts'
import { poOf } from '../po-of.ts'
import { readMe } from '../read-me.ts'
import { tagPattern } from '../tag-pattern.ts'
import { writeTmx } from '../tmx/write-tmx.ts'
import { writeXml } from '../xml/write-xml.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'
import { writeOmegatGlossary } from './write-omegat-glossary.ts'

/**
 * A project for OmegaT, ready to be opened, in a folder of its own. Its text is a PO file, because there marks keep their
 * names, and what is translated already is known to be.
 */
export function omegatProject(parcel: Parcel): readonly [Artifact, ...Artifact[]] {
  const { handOff, glossary, memory } = parcel
  const { from, to } = handOff
  const folder = `omegat-${to}`
  return [
    { path: `${folder}/omegat.project`, contents: writeXml(project(from, to)) },
    { path: `${folder}/READ-ME.txt`, contents: readMe(handOff, howTo(to)) },
    { path: `${folder}/source/${to}.po`, contents: poOf(parcel) },
    { path: `${folder}/target/READ-ME.txt`, contents: 'OmegaT puts the translated file here. Send it back.\n' },
    { path: `${folder}/tm/memory.tmx`, contents: writeTmx({ from, to, pairs: memory }, 'text') },
    { path: `${folder}/glossary/glossary.utf8`, contents: writeOmegatGlossary(glossary, to) },
    { path: `${folder}/dictionary/READ-ME.txt`, contents: 'Dictionaries of yours can be put here.\n' },
    { path: `${folder}/omegat/filters.xml`, contents: writeXml(filters) },
    { path: `${folder}/settings/omegat.prefs`, contents: writeXml(preferences) },
  ]
}

function howTo(language: string): readonly string[] {
  return [
    `Start OmegaT with the folder “settings” of this package as its own, so that it knows the marks, and open the project:
  omegat --config-dir=settings .
or open this folder with Project > Open, and put the regular expression below into Options > Tag Validation, under
custom tags. Sentences are not divided; what is translated already is there, and what was translated before
a change is shown beside the message as a fuzzy match.`,
    `Before you send it back: Tools > Validate Tags must find nothing. Project > Create Translated Documents then writes
target/${language}.po, which is the one file to send.`,
  ]
}

function project(from: string, to: string): XmlElement {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir']
  return element('omegat', {}, [
    element('project', { version: '1.0' }, [
      ...folders.map((name) => element(name, {}, ['__DEFAULT__'])),
      element('source_lang', {}, [languageOf(from)]),
      element('target_lang', {}, [languageOf(to)]),
      element('sentence_seg', {}, ['false']),
      element('support_default_translations', {}, ['true']),
      element('remove_tags', {}, ['false']),
    ]),
  ])
}

/** OmegaT knows languages and regions, but no scripts. */
function languageOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  return (region ? `${language}-${region}` : language).toUpperCase()
}

// The head of a PO file is no text to translate.
const filters = element('filters', {}, [
  element('filter', { className: 'org.omegat.filters2.po.PoFilter', enabled: 'true' }, [
    element('files', {
      sourceFilenameMask: '*.po',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: OmegaT puts the name there.
      targetFilenamePattern: '${filename}',
      sourceEncoding: 'UTF-8',
      targetEncoding: 'UTF-8',
    }),
    element('option', { name: 'skipHeader', value: 'true' }),
  ]),
])

const preferences = element('omegat', {}, [
  element('preference', { version: '1.0' }, [element('tagValidation_customPattern', {}, [tagPattern])]),
])
