import { z } from 'astro/zod';
import { name } from './text.ts';

/** How readers find a record that they know by another name than its own. */
export const found = {
	also: z
		.array(name)
		.min(1)
		.meta({
			description:
				'What readers may look for it by, where that is not in its name: each is listed among all that can be found and leads here. It asserts nothing.',
			examples: [['bicycle factory', 'bike works']],
		})
		.optional(),
};
