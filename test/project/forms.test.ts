import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportAddress } from '#words/repository.ts';
import { parse } from 'yaml';

interface Field {
	type: string;
	id?: string;
	attributes: { label?: string; description?: string; value?: string };
	validations?: { required?: boolean };
}
interface Form {
	name: string;
	description: string;
	title: string;
	labels: string[];
	body: Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const formAt = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Form;
const files = globSync('*.yml', { cwd: FOLDER }).filter((file) => file !== 'config.yml');

/** The labels that GitHub gives every new repository; a form’s other labels would be dropped. */
const LABELS = [
	'bug',
	'documentation',
	'duplicate',
	'enhancement',
	'good first issue',
	'help wanted',
	'invalid',
	'question',
	'wontfix',
];

test('an error can be reported and a source proposed', () =>
	expect(files.toSorted()).toEqual(['propose-a-source.yml', 'report-an-error.yml']));

describe.each(files)('the form %s', (file) => {
	const form = formAt(file);
	const fields = form.body.filter(({ type }) => type !== 'markdown');

	test('has what GitHub demands', () => {
		for (const text of [form.name, form.description, form.title]) expect(text).toBeTruthy();
		expect(fields.length).toBeGreaterThan(2);
		for (const { type, id, attributes } of fields) {
			expect(['input', 'textarea']).toContain(type);
			expect(id).toMatch(/^[a-z]+$/);
			expect(attributes.label).toBeTruthy();
			expect(attributes.description).toBeTruthy();
		}
		expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
	});

	test('gives only labels that are there', () => {
		expect(form.labels.length).toBeGreaterThan(0);
		for (const label of form.labels) expect(LABELS).toContain(label);
	});

	test('demands something, but not everything', () => {
		const required = new Set(fields.map(({ validations }) => validations?.required));
		expect(required).toEqual(new Set([true, false]));
	});
});

describe('a page’s link to report an error', () => {
	const link = new URL(
		reportAddress('https://github.com/example/standstill', {
			title: 'What?',
			address: 'https://site.example/',
			edition: 'x',
			claim: 'example/made',
		}),
	);
	const { template, title, ...filled } = Object.fromEntries(link.searchParams);

	test('leads to a form that is there', () => {
		expect(existsSync(`${FOLDER}/${template}`)).toBe(true);
		expect(title).toContain('What?');
	});

	test('fills only fields that the form has, and all that the reader need not write', () => {
		const ids = formAt(template ?? '').body.flatMap(({ id }) => id ?? []);
		expect(ids).toEqual([...Object.keys(filled), 'wrong', 'source']);
	});
});

test('other matters may be written freely', () =>
	expect(parse(readFileSync(`${FOLDER}/config.yml`, 'utf8'))).toEqual({
		blank_issues_enabled: true,
	}));

test('the list for pull requests asks for sources, status, correction and tests', () => {
	const text = readFileSync('.github/pull_request_template.md', 'utf8');
	expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThanOrEqual(5);
	for (const word of ['source', 'status', 'content/corrections/', 'npm test'])
		expect(text).toContain(word);
});

describe('CODEOWNERS', () => {
	const rules = readFileSync('.github/CODEOWNERS', 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => line.split(/\s+/))
		.map(([pattern = '', ...owners]) => ({ pattern, owners: owners.filter(Boolean) }));

	/** Whether one of the few forms of pattern that the file uses names a path. */
	const names = (pattern: string, path: string) =>
		pattern === '*' ||
		matchesGlob(`/${path}`, pattern) ||
		(pattern.endsWith('/') && `/${path}`.startsWith(pattern));
	/** The last rule that names a path decides. */
	const ownersOf = (path: string) =>
		rules.findLast(({ pattern }) => names(pattern, path))?.owners ?? [];

	const all = globSync(['*.*', '{.github,.ci,content,public,src,test}/**/*'], {
		withFileTypes: true,
	})
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative('.', join(parentPath, name)).replaceAll('\\', '/'));
	const isGuarded = (path: string) =>
		!path.startsWith('content/') ||
		/^content\/(LICENSE|README\.md|(incidents\/[^/]+\/)?words\.yaml)$/.test(path);

	test('guards everything but the content and its word lists, and leaves that open', () => {
		expect(all.length).toBeGreaterThan(300);
		expect(all.filter((path) => isGuarded(path) !== ownersOf(path).length > 0)).toEqual([]);
		expect(ownersOf('.github/CODEOWNERS')).not.toEqual([]);
	});

	test('names files and folders that are there', () => {
		for (const { pattern } of rules.filter((rule) => rule.pattern !== '*'))
			// A star stands for an incident, of which there may be none with such a file.
			if (!pattern.includes('*')) expect(existsSync(`.${pattern}`), pattern).toBe(true);
	});

	test('names no invented owner: either one for all, or what no account can be called', () => {
		const owners = new Set(rules.flatMap((rule) => rule.owners));
		for (const owner of owners)
			expect(owner).toMatch(/^@(REPOSITORY_OWNER|[a-z\d](-?[a-z\d])*(\/[\w-]+)?)$/i);
		expect(owners.has('@REPOSITORY_OWNER') && owners.size > 1).toBe(false);
	});
});
