import type {
	Article,
	CorrectionComment,
	CreativeWork,
	ImageObject,
	Organization,
	WithContext,
} from 'schema-dts';
import { latestOf } from '#facts/calendar.ts';
import { paths } from '#records/paths.ts';
import type { Correction } from '#records/correction.ts';
import type { Source } from '#records/source.ts';
import { address, publication } from '../publication.ts';
import { SHARED, type Image } from './shared.ts';

/** A page, as far as machines are told of it. */
interface Described {
	title: string;
	answer: string;
	path: string;
	/** Key of its incident. */
	incident?: string | undefined;
	/** EDTF: the day of its facts. */
	asOf: string;
	/** A picture that shows what it tells. */
	image?: Image | undefined;
	/** The sources that the page lists. */
	cited: Source[];
	/** All changes on record. */
	corrections: Correction[];
}

/** A day as a moment: midnight in UTC, since content knows no times. */
export const moment = (day: string): string => `${day}T00:00:00+00:00`;

/** Who writes and publishes. */
export const publisher = (): Organization => ({
	'@type': 'Organization',
	name: publication.name,
	url: address(paths.front()),
	publishingPrinciples: address(paths.page('about')),
});

/** A document that a page cites: its address, or its name and publisher where it has none. */
const workOf = ({ title, publisher, url }: Source): CreativeWork => ({
	'@type': 'CreativeWork',
	...(url === undefined
		? { name: title, publisher: { '@type': 'Organization', name: publisher } }
		: { url }),
});

/** The picture that other sites show of a page. */
const imageOf = ({ path, alt }: Image): ImageObject => ({
	'@type': 'ImageObject',
	url: address(path),
	width: String(SHARED.width),
	height: String(SHARED.height),
	caption: alt,
});

/** As many corrections of a page as machines are told of on it: the newest. All stand with the changes. */
const TOLD = 10;

/** What was corrected, in a sentence; the page of changes tells what stood there and why. */
const commentOf = ({ date, summary }: Correction): CorrectionComment => ({
	'@type': 'CorrectionComment',
	datePublished: moment(latestOf(date)),
	text: summary,
});

/**
 * A page as a schema.org Article. It was published on the day of the first change on record of its
 * incident (of the publication, where it has none) and modified on the day of its facts or of the
 * last change that names it. An update put nothing right, so it is no correction.
 */
export function article(page: Described): WithContext<Article> {
	const { title, answer, path, incident, asOf, image, cited, corrections } = page;
	const own = corrections.filter((change) => !incident || change.incident === incident);
	const named = corrections.filter(({ pages }) => pages.includes(path));
	const corrected = named.filter(({ kind }) => kind !== 'update');
	const modified = [asOf, ...named.map(({ date }) => date)].map(latestOf).toSorted().at(-1) ?? asOf;
	const published = [...own.map(({ date }) => latestOf(date)), modified].toSorted()[0] ?? modified;
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: title,
		description: answer,
		url: address(path),
		mainEntityOfPage: address(path),
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		...(image && { image: imageOf(image) }),
		datePublished: moment(published),
		dateModified: moment(modified),
		author: publisher(),
		publisher: publisher(),
		publishingPrinciples: address(paths.page('about')),
		license: publication.contentLicence.url,
		...(cited.length > 0 && { citation: cited.map(workOf) }),
		...(corrected.length > 0 && { correction: corrected.slice(0, TOLD).map(commentOf) }),
	};
}
