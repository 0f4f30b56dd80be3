import { expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { say } from '#check/say.ts';

/** The faults of a body, each as "line:column message". */
const faultsIn = (body: string) =>
	readBody(body, 0).faults.map((fault) => `${fault.line}:${fault.column} ${say(fault)}`);

test('prose that names only allowed components has no fault', () =>
	expect(
		faultsIn(
			'A [link](/about/), <Claim id="a" figure="b" />, <Term id="c">word</Term>.\n\n<Durations />\n',
		),
	).toEqual([]));

test.each([
	['import fs from "node:fs"', '1:1 Content neither imports nor exports anything.'],
	['export const a = 1', '1:1 Content neither imports nor exports anything.'],
	['a {1 + 1}', '1:3 Content holds no {…} expression'],
	['It stood still.[^1]\n\n[^1]: So they say.', '1:16 Content holds no footnotes'],
	[':::note\nIt stood still.\n:::', '1:1 A line that begins with ::: would be printed'],
	['It stood still.\n:::', '2:1 A line that begins with ::: would be printed'],
	['{process.exit()}', '1:1 Content holds no {…} expression'],
	['<script>alert(1)</script>', '1:1 Content holds no HTML such as <script>'],
	['<iframe src="https://example.org" />', '1:1 Content holds no HTML such as <iframe>'],
	['a <b onclick="x()">b</b>', '1:3 Content holds no HTML such as <b>'],
	['<constructor />', '1:1 Content holds no HTML such as <constructor>'],
	['<Claim.Bar id="a" />', '1:1 There is no component <Claim.Bar>'],
	['<>a</>', '1:1 There is no component <>'],
	['<Nope />', '1:1 There is no component <Nope>'],
	['<Claim />', '1:1 <Claim> needs id="…".'],
	['<Claim id={1} />', '1:1 Write id of <Claim> as text in double quotes.'],
	['<Claim id />', '1:1 Write id of <Claim> as text in double quotes.'],
	['<Claim id="a" set:html="b" />', '1:1 <Claim> has no attribute set:html.'],
	['<Claim id="a" context="b" />', '1:1 <Claim> has no attribute context.'],
	['<Claim id="a" {...b} />', '1:1 <Claim> has no attribute {…}.'],
	['[a](javascript:alert(1))', '1:1 The address javascript:alert(1) is not allowed.'],
	['[a](JaVaScRiPt:alert(1))', '1:1 The address JaVaScRiPt:alert(1) is not allowed.'],
	['[a](&#106;avascript:alert(1))', '1:1 The address javascript:alert(1) is not allowed.'],
	['[a](data:text/html,b)', '1:1 The address data:text/html,b is not allowed.'],
	['[a](//example.org)', '1:1 The address //example.org is not allowed.'],
	['[a](http://example.org)', '1:1 The address http://example.org is not allowed.'],
	['[a][b]\n\n[b]: javascript:alert(1)', '3:1 The address javascript:alert(1) is not allowed.'],
	['![a](https://example.org/b.png)', '1:1 A picture is a file beside the text'],
	['![a](b.gif)', '1:1 A picture ends in png, jpg, webp, avif, svg.'],
	[
		'![Too short](b.png)',
		'1:1 Describe what the picture shows in 20 to 150 characters; these are 9.',
	],
	['[a](/\\\\example.org)', '1:1 The address /\\example.org is not allowed.'],
	['[a](https://b@example.org)', 'It holds a user name.'],
	['[a](https://:secret@example.org)', 'It holds a user name.'],
	['[a](https://b:secret@example.org)', 'It holds a user name.'],
	['[a](//&#9;example.org)', 'is not allowed'],
	['<Claim id="a" id="b" />', '1:1 id stands twice in <Claim>.'],
	['<Clam id="a" />', '1:1 There is no component <Clam>. Did you mean <Claim>?'],
	['<Claim idd="a" />', '1:1 <Claim> has no attribute idd. Did you mean id?'],
])('%s is refused', (body, expected) => expect(faultsIn(body)[0]).toContain(expected));

test('all faults of a body are found at once, each with its place', () =>
	expect(
		faultsIn('One {1}.\n\nTwo <Nope />.\n\n<Claim />\n').map((fault) => fault.split(' ')[0]),
	).toEqual(['1:5', '3:5', '5:1']));

test('an unclosed component is a fault with its place', () => {
	const [fault] = faultsIn('A\n\n<Term id="a">b\n');
	expect(fault).toBe(
		'3:1 <Term> is not closed in its paragraph. Write </Term> behind its words, or /> at its own end.',
	);
});
