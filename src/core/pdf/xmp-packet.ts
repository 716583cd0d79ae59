import type { PdfMetadata } from './pdf-metadata.ts'

/** The metadata as XMP (ISO 16684-1) in Dublin Core, with the claim of PDF/UA-1 (ISO 14289-1, 5). */
export function xmpPacket(metadata: PdfMetadata, producer: string): string {
  const date = `${metadata.date}T00:00:00Z`
  const properties = [
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    alternatives('dc:title', metadata.title, metadata.language),
    list('dc:creator', 'Seq', [metadata.author]),
    alternatives('dc:description', metadata.subject, metadata.language),
    list('dc:subject', 'Bag', metadata.keywords),
    list('dc:language', 'Bag', [metadata.language]),
    list('dc:date', 'Seq', [metadata.date]),
    simple('pdf:Keywords', metadata.keywords.join(', ')),
    simple('pdf:Producer', producer),
    simple('xmp:CreatorTool', metadata.creator),
    simple('xmp:CreateDate', date),
    simple('xmp:ModifyDate', date),
    simple('xmp:MetadataDate', date),
  ]
  // The id is the same in every packet: it is how a program finds one in a file.
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
].join(' ')

function simple(property: string, text: string): string {
  return text === '' ? '' : `<${property}>${escapeXml(text)}</${property}>`
}

function list(property: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string {
  const items = texts.filter((text) => text !== '').map((text) => simple('rdf:li', text))
  return items.length === 0 ? '' : `<${property}><rdf:${kind}>${items.join('')}</rdf:${kind}></${property}>`
}

function alternatives(property: string, text: string, language: string): string {
  if (text === '') return ''
  const inLanguage = (tag: string) => `<rdf:li xml:lang="${escapeXml(tag)}">${escapeXml(text)}</rdf:li>`
  return `<${property}><rdf:Alt>${inLanguage('x-default')}${inLanguage(language)}</rdf:Alt></${property}>`
}

// Control characters are dropped, because XML has no way to write them.
function escapeXml(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
