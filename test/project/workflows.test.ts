import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Job {
	steps?: Step[];
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	uses?: string;
}
interface Workflow {
	name?: string;
	on?: Record<string, { workflows?: string[]; branches?: string[]; tags?: string[] } | null>;
	permissions?: Record<string, string> | string;
	jobs?: Record<string, Job>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** What a workflow may write, and only in a job of its own that says so. */
const MAY_WRITE: Record<string, string[]> = {
	Check: [],
	Comment: ['pull-requests'],
	PDF: [],
	Publish: ['pages', 'id-token'],
	Release: ['contents'],
	Weekly: ['issues'],
};
/** What others can choose: the words and names of a change, and of whoever makes it. */
const CHOSEN =
	/\$\{\{[^}]*\b(?:github\s*\.\s*(?:event|head_ref|ref_name|actor)|github\s*\[|inputs\b|toJSON)/i;
const PINNED = /^\S+@[0-9a-f]{40} # v\d+(\.\d+)*$/;
/** The first release of each action that runs on Node 24: hosted runners have no older one. */
const FIRST: Record<string, number> = {
	'actions/checkout': 5,
	'actions/configure-pages': 6,
	'actions/deploy-pages': 5,
	'actions/setup-node': 5,
	'actions/upload-artifact': 6,
	'actions/upload-pages-artifact': 5,
};
/** What tests every engine, and what installs them where there are none yet. */
const TESTS = /\bnpm test\b/;
const INSTALLS = 'sudo .ci/engines';
/** A container is of one image for good, and can tell nobody what it reads. */
const CONTAINED = /\bdocker run\b(?=.* --network none\b).* \S+@sha256:[0-9a-f]{64} /;

/** What is wrong with a workflow, as the file says it and as it is read. */
function faults(text: string, known: string[] = ['Check']): string[] {
	const flow = parse(text) as Workflow;
	const jobs = Object.entries(flow.jobs ?? {});
	const steps = jobs.flatMap(([, job]) => job.steps ?? []);
	const on = Object.keys(flow.on ?? {});
	const found: string[] = [];
	const law = (holds: boolean, fault: string) => {
		if (!holds) found.push(fault);
	};

	const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, action = '']) => action);
	for (const action of uses) {
		law(PINNED.test(action), `not pinned: ${action}`);
		const [, name = '', major = ''] = /^(\S+)@\S+ # v(\d+)/.exec(action) ?? [];
		const first = FIRST[name] ?? Infinity;
		if (name) law(Number(major) >= first, `not known to run on a Node that is there: ${action}`);
	}
	law(
		uses.length ===
			steps.filter((step) => step.uses).length + jobs.filter(([, job]) => job.uses).length,
		'an action is named in a way that is not seen',
	);

	const top = flow.permissions;
	law(typeof top === 'object', 'no permissions at the top');
	for (const right of Object.values(typeof top === 'object' ? top : {}))
		law(right === 'read' || right === 'none', 'the top may write');
	for (const [name, { permissions = {}, 'timeout-minutes': timeout }] of jobs) {
		law(typeof permissions === 'object', `${name}: permissions are not named one by one`);
		for (const [right, level] of Object.entries(permissions))
			law(
				level === 'read' || Boolean(MAY_WRITE[flow.name ?? '']?.includes(right)),
				`${name}: may write ${right}`,
			);
		law(typeof timeout === 'number' && timeout <= 60, `${name}: no timeout`);
	}

	for (const [name, { steps: own = [] }] of jobs) {
		const [installs, tests] = [
			own.findIndex(({ run = '' }) => run === INSTALLS),
			own.findIndex(({ run = '' }) => TESTS.test(run)),
		];
		law(tests < 0 || (installs >= 0 && installs < tests), `${name}: tests without every engine`);
	}

	law(!on.includes('pull_request_target'), 'runs with power on a pull request');
	law(!/\bsecrets\b/.test(text), 'reads a secret');
	for (const { run = '' } of steps) {
		law(!CHOSEN.test(run), `a script is written by others: ${run}`);
		law(!/\bdocker\b/.test(run) || CONTAINED.test(run), `not contained: ${run}`);
		for (const [, own, name] of run.matchAll(/\bnpm (?:(test|start)\b|run ([\w:-]+))/g))
			law(Object.hasOwn(scripts, own ?? name ?? ''), `no such command: npm run ${own ?? name}`);
		for (const [file] of run.matchAll(/\b(?:src|\.github|\.ci)\/[\w./-]+/g))
			law(globSync(file).length === 1, `no such file: ${file}`);
	}
	for (const step of steps.filter((one) => one.uses?.startsWith('actions/checkout@'))) {
		law(step.with?.['persist-credentials'] === false, 'a checkout keeps its token');
		if (!on.includes('workflow_run')) continue;
		const { ref, repository } = step.with ?? {};
		const own = ref === undefined || ref === '${{ github.event.repository.default_branch }}';
		law(own && repository === undefined, 'checks out another’s code with power');
	}
	if (on.includes('workflow_run')) {
		// A job that may not write installs what the default branch names, by its lockfile.
		for (const [, { permissions = {}, steps: own = [] }] of jobs) {
			const mayWrite = Object.values(permissions).includes('write');
			const allowed = mayWrite ? /^$/ : /^npm ci$/;
			for (const { run = '' } of own)
				law(
					allowed.test(run) || !/\bnpm (ci|i|install|test|run)\b|\bnpx\b/.test(run),
					'installs or builds with power',
				);
		}
		law(!/\bgit (fetch|checkout|clone|pull)\b|pr checkout/.test(text), 'fetches code with power');
		for (const name of flow.on?.['workflow_run']?.workflows ?? [])
			law(known.includes(name), `follows no workflow: ${name}`);
	}
	return found;
}

const files = globSync('.github/workflows/*.{yml,yaml}').map((path) => path.replaceAll('\\', '/'));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const flows = [...texts.values()].map((text) => parse(text) as Workflow);
const names = flows.flatMap(({ name }) => name ?? []);

test('there are check, comment, PDF, publish, release and weekly', () =>
	expect(names.toSorted()).toEqual(Object.keys(MAY_WRITE).toSorted()));

test.each(files)('%s keeps the laws', (file) =>
	expect(faults(texts.get(file) ?? '', names)).toEqual([]),
);

test('the site is published from main only, by a job that does nothing else', () => {
	const publish = flows.find(({ name }) => name === 'Publish');
	expect(publish?.on).toEqual({ push: { branches: ['main'] } });
	const deploy = Object.values(publish?.jobs ?? {}).filter(({ permissions = {} }) =>
		Object.values(permissions).includes('write'),
	);
	expect(deploy.map(({ steps }) => steps?.map(({ uses }) => uses?.split('@')[0]))).toEqual([
		['actions/deploy-pages'],
	]);
});

test('a release is made of a tag, by a job that runs nothing of the project', () => {
	const release = flows.find(({ name }) => name === 'Release');
	expect(release?.on).toEqual({ push: { tags: ['v*'] } });
	const writing = Object.values(release?.jobs ?? {}).filter(({ permissions = {} }) =>
		Object.values(permissions).includes('write'),
	);
	expect(writing).toHaveLength(1);
	for (const { uses, run = '' } of writing.flatMap(({ steps = [] }) => steps))
		expect([uses, /^gh (run download|release create) /.test(run)]).toEqual([undefined, true]);
});

test.each(['Check', 'Publish', 'Release'])(
	'%s asks whether each package is the one that its makers published, before any is run',
	(name) => {
		const jobs = Object.values(flows.find((flow) => flow.name === name)?.jobs ?? {});
		const runs = jobs.map(({ steps = [] }) => steps.map(({ run = '' }) => run));
		const first = runs.find((own) => own.includes('npm audit signatures')) ?? [];
		const asked = first.indexOf('npm audit signatures');
		expect(asked).toBe(first.indexOf('npm ci') + 1);
		expect(first.findIndex((run) => run.startsWith('npm test'))).toBeGreaterThan(asked);
	},
);

test('one action is pinned to one commit everywhere, and to the version it is said to be', () => {
	const pins = [...texts.values()].flatMap((text) => text.match(/uses: (.*)$/gm) ?? []);
	const actions = new Set(pins.map((pin) => pin.split('@')[0]));
	expect(new Set(pins).size).toBe(actions.size);
});

describe('a planted fault is found:', () => {
	const check = texts.get('.github/workflows/check.yml') ?? '';
	const comment = texts.get('.github/workflows/comment.yml') ?? '';
	const pdf = texts.get('.github/workflows/pdf.yml') ?? '';
	const step = (run: string) => check.replace('      - run: npm ci', `      - run: ${run}`);

	test.each([
		['an action by its tag', check.replace(/@[0-9a-f]{40} # v[\d.]+/, '@v7'), 'not pinned'],
		['a short hash', check.replace(/@([0-9a-f]{7})[0-9a-f]{33}/, '@$1'), 'not pinned'],
		['no version beside it', check.replace(/ # v[\d.]+/, ''), 'not pinned'],
		['an old release', check.replace(/ # v\d+/, ' # v4'), 'not known to run'],
		['another’s action', check.replace('actions/checkout@', 'some/checkout@'), 'not known to run'],
		['an engine left out', check.replace(/ +- run: sudo .*\n/, ''), 'without every engine'],
		['a quoted key', check.replace('uses:', '"uses":'), 'not seen'],
		['no permissions', check.replace(/permissions:\n.*\n/, ''), 'no permissions'],
		[
			'all permissions',
			check.replace(/permissions:\n.*\n/, 'permissions: write-all\n'),
			'no permissions',
		],
		['a top that writes', check.replace('contents: read', 'contents: write'), 'may write'],
		[
			'a job that writes what it need not',
			check.replace('    runs-on', '    permissions:\n      issues: write\n    runs-on'),
			'may write issues',
		],
		['pull_request_target', check.replace('pull_request:', 'pull_request_target:'), 'with power'],
		['a title in a script', step('echo "${{ github.event.pull_request.title }}"'), 'by others'],
		['a branch in a script', step('git log ${{ github.head_ref }}'), 'by others'],
		['a branch by another way', step("echo ${{ github['head_ref'] }}"), 'by others'],
		['a kept token', check.replace('persist-credentials: false', 'fetch-tags: true'), 'token'],
		['an image by its tag', pdf.replace(/@sha256:[0-9a-f]+/, ''), 'not contained'],
		['a container with a network', pdf.replace(' --network none', ''), 'not contained'],
		['an image that is only fetched', step('docker pull some/image'), 'not contained'],
		['no timeout', check.replace(/ +timeout-minutes.*\n/, ''), 'no timeout'],
		['a secret', step('echo ${{ secrets.TOKEN }}'), 'secret'],
		['a command that is not there', step('npm run nothing'), 'no such command'],
		['a file that is not there', comment.replace('tell-run.ts', 'told.ts'), 'no such file'],
		[
			'the head in the privileged workflow',
			comment.replace(
				'github.event.repository.default_branch',
				'github.event.workflow_run.head_sha',
			),
			'another’s code',
		],
		[
			'another repository in it',
			comment.replace('          ref:', '          repository: a/b\n          ref:'),
			'another’s code',
		],
		[
			'an install in its job that may write',
			comment.replace(
				'run: node src/tools/compare/tell',
				'run: npm ci && node src/tools/compare/tell',
			),
			'installs',
		],
		[
			'a job that installs and may write',
			comment.replace('actions: read\n    steps', 'pull-requests: write\n    steps'),
			'installs',
		],
		['a build in it', comment.replace('run: npm ci', 'run: npm ci && npm run build'), 'installs'],
		['a fetch in it', comment.replace('run: node', 'run: gh pr checkout 7 && node'), 'fetches'],
		['a workflow that it cannot follow', comment.replace('[Check]', '[Chek]'), 'follows no'],
	])('%s', (_, text, fault) => {
		expect([check, comment, pdf]).not.toContain(text);
		expect(faults(text).join('\n')).toContain(fault);
	});
});

describe('Dependabot', () => {
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: {
			'package-ecosystem': string;
			schedule: { interval: string };
			cooldown?: { 'default-days'?: number };
			groups?: Record<string, { patterns: string[] }>;
		}[];
	};

	test('looks after actions and packages', () =>
		expect(updates.map((one) => one['package-ecosystem'])).toEqual(['github-actions', 'npm']));

	test.each(updates)(
		'asks once a week, in one go, for what has been out for some days: %o',
		(one) => {
			expect(one.schedule.interval).toBe('weekly');
			expect(one.cooldown?.['default-days']).toBeGreaterThan(0);
			expect(Object.values(one.groups ?? {}).map(({ patterns }) => patterns)).toEqual([['*']]);
		},
	);
});

describe('what runs with power runs with nothing installed', () => {
	/** All files that a file of ours leads to, and the packages that it needs. */
	function needs(file: string, seen = new Set<string>()): string[] {
		if (seen.has(file)) return [];
		seen.add(file);
		const text = readFileSync(file, 'utf8').replace(/import type [^;]*;/g, '');
		return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].flatMap(([, name = '']) => {
			if (name.startsWith('node:')) return [];
			if (name.startsWith('#')) return needs(`src/${name.slice(1)}`, seen);
			return name.startsWith('.') ? needs(posix.join(posix.dirname(file), name), seen) : [name];
		});
	}

	test.each(['src/tools/compare/tell-run.ts', 'src/tools/compare/weekly/tell-run.ts'])(
		'%s',
		(file) => expect(needs(file)).toEqual([]),
	);

	test('a package in a file below would be found', () =>
		expect(needs('src/tools/compare/weekly/run.ts')).toContain('yaml'));
});
