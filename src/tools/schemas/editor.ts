import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { schemaFiles } from './files.ts';
import { writeAll } from './write.ts';

/** Makes what VS Code reads of the schemas whenever somebody begins to edit. */
export function editorSchemas(): AstroIntegration {
	let project = '';
	return {
		name: 'editor-schemas',
		hooks: {
			'astro:config:done': ({ config }) => {
				project = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server }) => {
				// Vitest starts a server too, in which nobody edits.
				if (server.config.mode !== 'test') writeAll(project, schemaFiles());
			},
		},
	};
}
