import { overlap, type Box } from '../draw/boxes.ts';
import { APART, candidates, GAP, type Candidate, type Named, type Place } from './candidates.ts';
import { crossing, meets } from './segments.ts';

/** What it costs to hide something, in pixels of distance. */
const COST = { mark: 300, name: 260, leader: 160, near: 6 };

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
	left: left - by,
	right: right + by,
	top: top - by,
	bottom: bottom + by,
});

/** What a place costs beyond its distance, because of what it covers or crosses. */
function hidden(place: Candidate, own: Box | undefined, marks: Box[], others: Place[]): number {
	let cost = 0;
	for (const mark of marks) {
		if (mark === own) continue;
		if (overlap(place.box, mark)) cost += COST.mark;
		else if (overlap(grown(place.box, GAP), mark)) cost += COST.near;
		if (place.leader && meets(place.leader, mark)) cost += COST.leader;
	}
	for (const { box, leader } of others) {
		if (leader && meets(leader, place.box)) cost += COST.name;
		if (place.leader && meets(place.leader, box)) cost += COST.name;
		if (place.leader && leader && crossing(place.leader, leader)) cost += COST.leader;
	}
	return cost;
}

/** Places with what they cost in all. */
interface Found {
	places: Place[];
	cost: number;
}

/** How often each name is looked at again: where one stands decides where the others can. */
const ROUNDS = 4;
/** How many orders of names are tried. */
const ORDERS = 8;

/** One place for each name, chosen in this order; undefined where one finds none. */
function chosen(order: number[], choices: Candidate[][], marks: Box[]): Found | undefined {
	const places: (Candidate | undefined)[] = choices.map(() => undefined);
	const costs = choices.map(() => 0);
	const choose = (i: number): void => {
		const others = places.flatMap((place, j) => (place && j !== i ? [place] : []));
		let least = Infinity;
		for (const place of choices[i] ?? []) {
			// Places come in no order of cost, but what is hidden only adds to it.
			if (place.cost >= least) continue;
			if (others.some(({ box }) => overlap(grown(place.box, APART), box))) continue;
			const cost = place.cost + hidden(place, marks[i], marks, others);
			if (cost < least) [least, places[i], costs[i]] = [cost, place, cost];
		}
	};
	for (let round = 0; round < ROUNDS; round++) for (const i of order) choose(i);
	const cost = costs.reduce((sum, one) => sum + one, 0);
	return places.every((place) => place !== undefined) ? { places, cost } : undefined;
}

/**
 * Places for the names of marks on a drawing so many pixels wide and tall, such that no two names
 * overlap and none leaves it, with what they cost: the further away and the more hidden, the more.
 * Undefined where there is no room. The same marks give the same places.
 */
export function placed(named: Named[], wide: number, tall: number): Found | undefined {
	const choices = named.map((one) => candidates(one, wide, tall));
	const marks = named.map(({ box }) => box);
	const order = [...named.keys()];
	// The first to be named has the best place, so several are the first once.
	const found: Found[] = [];
	for (const i of order.slice(0, ORDERS)) {
		const one = chosen([...order.slice(i), ...order.slice(0, i)], choices, marks);
		if (one) found.push(one);
	}
	return found.toSorted((a, b) => a.cost - b.cost)[0];
}
