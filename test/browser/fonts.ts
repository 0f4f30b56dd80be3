import { dirname, join } from 'node:path';

/**
 * Pages are set in the fonts of whoever reads them, so what fits where would depend on the machine.
 * Browsers of tests on Linux have those of an Android phone and no other; a FONTCONFIG_FILE that is set
 * already tries the pages in others.
 */
process.env['FONTCONFIG_FILE'] ??= join(import.meta.dirname, 'fonts.conf');

/** Where they are: a browser that keeps its pages off the disk has to be told. */
export const FONTS = join(
	dirname(dirname(import.meta.dirname)),
	'node_modules',
	'@expo-google-fonts',
);
