import { stringify } from 'yaml';
import type { Edition } from '#facts/edition.ts';
import { paths } from '#records/paths.ts';
import { address, publication } from '../publication.ts';

/**
 * A CITATION.cff (Citation File Format 1.2.0) for the content. Without an edition it is the file
 * of the repository, which stands for all editions and has no address before it is published.
 */
export const citationFile = (edition?: Edition): string =>
	stringify(
		{
			'cff-version': '1.2.0',
			message: 'If you use this, please cite it with the edition that you read.',
			type: 'dataset',
			title: publication.name,
			abstract: publication.description,
			authors: [{ name: publication.name }],
			license: publication.contentLicence.spdx,
			...(edition && {
				version: edition.name,
				'date-released': edition.asOf,
				url: address(paths.front()),
			}),
		},
		{ lineWidth: 0, singleQuote: true },
	);
