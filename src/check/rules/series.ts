import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import { disagreeing, earlierOf, readingsOf } from '#facts/series.ts';
import type { Series, SeriesPoint } from '#records/series.ts';
import type { Finding } from '../problem.ts';
import { atFieldOf as at, placingIn, type ContentRecord } from '../record.ts';

/** The unit in which a claim has to state a point of a series. */
const unitOf = ({ unit, index }: Series, place: number) => (index && place > 0 ? 'percent' : unit);

/** Claims that state another time or another unit than their point, or no number at all. */
function misnamed(
	dossier: Dossier,
	records: ContentRecord[],
	series: Filed<Series>,
	{ claim: key, period }: SeriesPoint,
	place: number,
): Finding[] {
	const claim = dossier.claims.find(({ id }) => id === key);
	// A key of no claim is a problem of its own, named elsewhere.
	if (!claim) return [];
	const path = ['points', place, 'claim'];
	const unit = quantityOf(dossier, claim)?.unit;
	const wanted = unitOf(series, place);
	if (unit !== wanted)
		return at(records, series.file, path, {
			code: 'claim-of-other-unit',
			data: { claim: claim.id, unit, wanted },
		});
	return claim.period !== undefined && claim.period !== period
		? at(records, series.file, path, {
				code: 'claim-of-other-time',
				data: { claim: claim.id, period: claim.period, wanted: period },
			})
		: [];
}

/** Changes that a source prints and the numbers of the series do not bear out. */
function misprinted(dossier: Dossier, records: ContentRecord[], series: Filed<Series>): Finding[] {
	const { file, points } = series;
	if (points.some(({ claim }) => claim && !dossier.claims.some(({ id }) => id === claim)))
		return [];
	const readings = readingsOf(dossier, series);
	return readings.flatMap((reading) => {
		const ours = series.index ? undefined : disagreeing(readings, reading);
		const earlier = earlierOf(readings, reading);
		const { printed, place, point } = reading;
		if (ours === undefined || printed === undefined || !earlier) return [];
		const field = point.change === undefined ? 'claim' : 'change';
		return at(records, file, ['points', place, field], {
			code: 'change-disagrees',
			data: {
				printed,
				ours,
				period: earlier.period,
				other: placingIn(records, file, ['points', earlier.place]),
			},
		});
	});
}

/** What does not fit between the numbers of a series, the claims that state them and what sources print. */
export const problemsOfSeries = (dossier: Dossier, records: ContentRecord[]): Finding[] =>
	dossier.series.flatMap((series) => {
		const named = series.points.flatMap((point, i) => misnamed(dossier, records, series, point, i));
		return named.length > 0 ? named : misprinted(dossier, records, series);
	});
