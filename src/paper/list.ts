import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';
import { listedSheets } from './sheets.ts';

/**
 * What is to be printed. A page only of the safe build, which adds its address and takes the file out
 * of the site before that is published.
 */
export const GET = async (): Promise<Response> =>
	Response.json(listedSheets((await loadLibrary()).dossiers, (await loadEdition()).asOf));
