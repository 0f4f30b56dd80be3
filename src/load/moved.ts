import { movedIn, type Moved, type Vanished } from '#facts/moved.ts';
import { pagesOfIncident } from '#words/pageNames.ts';
import { loadCharts } from './charts.ts';
import { loadLibrary } from './library.ts';
import { loadNames } from './names.ts';
import { publication } from '../publication.ts';

/** A page for an old address: where what stood there is now, and what that is called; or that it has gone. */
export type AtOldAddress = (Moved & { name: string }) | Vanished;

/** A page for each old address. */
export async function loadMoved(): Promise<AtOldAddress[]> {
	const { dossiers, moves, terms } = await loadLibrary();
	const charts = await loadCharts();
	const nameOf = await loadNames();
	const named = new Map(
		dossiers.map((dossier) => [dossier.id, pagesOfIncident(dossier, { charts, terms })]),
	);
	const names = new Map([...named.values()].flat().map(({ path, name }) => [path, name]));
	const { moved, gone } = movedIn(dossiers, moves, ({ id }) =>
		(named.get(id) ?? []).map(({ path }) => path),
	);
	/** The incident that a page or a frame is about; what is about none is the publication's. */
	const incidentAt = (path: string) =>
		dossiers.find(({ id }) => path.split('/').includes(id))?.incident.name ?? publication.name;
	return [
		...moved.map((one) => ({
			...one,
			name: one.what === 'page' ? (names.get(one.to) ?? nameOf(one.to)) : incidentAt(one.to),
		})),
		...gone,
	];
}
