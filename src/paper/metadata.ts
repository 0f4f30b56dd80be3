/** What a file says of itself to catalogues and readers. */
export interface About {
	title: string;
	/** A language tag: `en-GB`. */
	language: string;
	/** The day of its facts, `YYYY-MM-DD`. */
	day: string;
	/** Which edition of the site it belongs to. */
	edition: string;
	/** Who publishes it. */
	publisher: string;
	/** The public address of the page that it is printed from. */
	address: string;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Metadata as XMP (ISO 16684-1), in a packet as PDF embeds it, with the claim of PDF/UA-1 (ISO 14289-1, 5). */
export function xmp({ title, language, day, edition, address, publisher }: About): string {
	const at = `${day}T00:00:00Z`;
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:publisher><rdf:Bag><rdf:li>${escaped(publisher)}</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>${escaped(address)}</dc:identifier>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<xmpMM:VersionID>${escaped(edition)}</xmpMM:VersionID>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
