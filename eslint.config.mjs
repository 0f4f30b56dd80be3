import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The one-way rule of `src/README.md`: a folder imports from itself and from those before it. */
const LINE = [
	'records',
	'facts',
	'words',
	'tables',
	'charts',
	'publish',
	'components',
	'prose',
	'markdown',
	'layouts',
	'load',
	'pages',
];

/** Folders beside the line, and what else each may import. */
const BESIDE = {
	check: ['records', 'facts', 'words', 'tables', 'charts', 'prose', 'markdown'],
	browser: ['publish'],
	paper: ['records', 'facts', 'words', 'publish', 'load'],
	tools: ['records', 'facts', 'words', 'markdown', 'check', 'paper'],
	styles: [],
};

/** Who takes up the sheets: what frames a page, and what draws a chart as a file in their colours. */
const STYLED = ['layouts', 'publish', 'pages'];

/** Packages that only these folders import. */
const RESERVED = {
	'astro:content': ['load', 'pages'],
	d3: ['charts', 'browser'],
	'lean-qr': ['publish'],
};

const FOLDERS = [...LINE, ...Object.keys(BESIDE)];
const named = (types) => ({ element: { types: { anyOf: types } } });
const may = (from, others) => ({ from: named([from]), allow: { to: named([from, ...others]) } });

const said = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));
/** What no code of ours does, anywhere. */
const NEVER = [
	...said(
		'Write nodes or text: a string of mark-up is not escaped.',
		"[property.name='innerHTML']",
	),
	...said(
		'A page has no handlers in its mark-up: its one script is in src/browser.',
		'JSXAttribute[name.name=/^on[a-z]/]',
	),
	...said(
		'Write the entries themselves: a spread literal only steers the formatter.',
		'SpreadElement > ObjectExpression',
		'SpreadElement > ArrayExpression',
	),
];
/** What the build does not do besides: the same content gives the same bytes anywhere. */
const BUILT = [
	...said(
		'The build reads no clock: today is the day of the facts.',
		"NewExpression[callee.name='Date'][arguments.length=0]",
		"MemberExpression[object.name='Date'][property.name='now']",
	),
	...said('The build takes no chance.', "[object.name='Math'][property.name='random']"),
	...said(
		'Only src/publication.ts reads the environment.',
		"[object.name='process'][property.name='env']",
	),
	...said('A locale of its own makes other bytes elsewhere.', '[property.name=/^toLocale/]'),
];

/** What a folder's files may not import, of what is reserved for others. */
const reserved = (folder) =>
	Object.keys(RESERVED)
		.filter((name) => !RESERVED[name].includes(folder))
		.map((name) => ({ name, message: `Only ${RESERVED[name].join(' and ')} may import it.` }));

export default defineConfig(
	globalIgnores([
		'dist/',
		'.astro/',
		'.build/',
		'.stryker/',
		'gallery/',
		'report/',
		'test-results/',
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.ts'],
		// A script in a template has no types of its own file.
		ignores: ['**/*.astro/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: {
				project: './tsconfig.json',
				tsconfigRootDir: import.meta.dirname,
				// With CI=true the parser would read a file from the disk instead of the text that it is given.
				disallowAutomaticSingleRunInference: true,
			},
		},
		rules: {
			// Brackets say that the key may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// It would have `!`, which is forbidden.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			// A string spreads to its code points, which is what we count.
			'@typescript-eslint/no-misused-spread': 'off',
			// It takes what a method of the class has made for something else.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			// An empty text is as good as none.
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{
					ignoreMixedLogicalExpressions: true,
					ignorePrimitives: { string: true, number: true, boolean: true },
				},
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		// A template imports others, whose types only Astro knows: rules that ask for types would err.
		files: ['**/*.{astro,mjs}', '**/*.astro/*.ts'],
		extends: [tseslint.configs.strict, tseslint.configs.stylistic],
	},
	{
		files: ['**/*.{ts,astro,mjs}'],
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: {
			// An index signature names its key, which a Record leaves open.
			'@typescript-eslint/consistent-indexed-object-style': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_+$', varsIgnorePattern: '^_+$' },
			],
			eqeqeq: 'error',
			'no-eval': 'error',
		},
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			// What is missing fails the test, and says where.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// What stands in for a function does nothing, as slowly as what it stands for.
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/require-await': 'off',
			// What a value is compared with, such as expect.stringContaining, is typed as any.
			'@typescript-eslint/no-unsafe-assignment': 'off',
		},
	},
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-strict'],
	{
		files: ['**/*.astro'],
		rules: {
			'astro/no-set-html-directive': 'error',
			// What is wider than the screen scrolls, by keys too.
			'astro/jsx-a11y/no-noninteractive-tabindex': [
				'error',
				{ tags: ['section'], roles: ['group', 'region'] },
			],
			// A table that lies down as a list on narrow screens would lose its parts there.
			'astro/jsx-a11y/no-redundant-roles': [
				'error',
				{ table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
			],
			'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': [
				'error',
				{ tr: ['row'], td: ['cell'] },
			],
		},
	},
	{
		// One escapes it for where it goes; one sets a text of ours; layouts and parts of sheets their own slots, which Astro has escaped.
		files: [
			'src/components/JsonLd.astro',
			'src/components/ThemeScript.astro',
			'src/components/paper/Half.astro',
			'src/components/paper/Part.astro',
			'src/layouts/Handout.astro',
			'src/layouts/Page.astro',
		],
		rules: { 'astro/no-set-html-directive': 'off' },
	},
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: true },
			'boundaries/include': ['src/**/*'],
			'boundaries/elements': FOLDERS.map((type) => ({ type, pattern: `src/${type}` })),
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: [
						...LINE.map((type, i) => may(type, LINE.slice(0, i))),
						...STYLED.map((type) => may(type, ['styles'])),
						...Object.entries(BESIDE).map(([type, others]) => may(type, others)),
					],
				},
			],
			'no-restricted-syntax': ['error', ...NEVER],
		},
	},
	...FOLDERS.map((folder) => ({
		files: [`src/${folder}/**/*.{ts,astro}`],
		rules: { 'no-restricted-imports': ['error', { paths: reserved(folder) }] },
	})),
	{
		files: ['src/**/*.{ts,astro}'],
		// What asks for copies, what looks for a browser and what reaches the reader build nothing.
		ignores: ['src/{browser,paper,tools}/**'],
		rules: {
			'no-restricted-syntax': ['error', ...NEVER, ...BUILT],
			'no-restricted-globals': ['error', 'fetch', 'window', 'document', 'performance'],
		},
	},
);
