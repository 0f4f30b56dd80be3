import type { APIRoute } from 'astro';
import { citationFile } from '#publish/cff.ts';
import { loadEdition } from '#load/edition.ts';

export const GET: APIRoute = async () => new Response(citationFile(await loadEdition()));
