/** @type {import('stylelint').Config} */
export default {
	extends: ['stylelint-config-standard'],
	rules: {
		'declaration-no-important': true,
		'import-notation': 'string',
		// Colours are read from the sheet for pictures, which know one form of them.
		'color-hex-length': 'long',
		// Names of fonts are written as their makers write them.
		'value-keyword-case': ['lower', { ignoreProperties: ['/^--/'] }],
		// Custom properties stand in groups.
		'custom-property-empty-line-before': null,
		// What is newer than the rules: where one is on a page.
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['target-current'] }],
		'property-no-unknown': [true, { ignoreProperties: ['scroll-target-group'] }],
		// A sheet goes by subject; layers, not the order in them, say what stands above what.
		'no-descending-specificity': null,
		// A page is painted while it comes: what stands may not change for what follows it.
		'selector-disallowed-list': ['/:has\\(\\s*[+~]/'],
	},
	overrides: [
		{
			// Paper is laid out when all is there.
			files: ['src/styles/{handout,print}/*.css'],
			rules: { 'selector-disallowed-list': null },
		},
		{
			// A margin box of a sheet takes properties, which the rule looks for among those of @page.
			files: ['src/styles/{handout,print}/page.css'],
			rules: { 'at-rule-descriptor-no-unknown': null },
		},
	],
	reportNeedlessDisables: true,
	reportInvalidScopeDisables: true,
	reportDescriptionlessDisables: true,
	reportUnscopedDisables: true,
};
