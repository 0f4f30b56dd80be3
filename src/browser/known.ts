import { control, type Figure, type Reset } from './figure.ts';

const PARAMETER = 'known';
const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Keeps the chosen day in the address, so that it can be shared; no day where all is shown. */
function remember(day: string | undefined) {
	const address = new URL(location.href);
	if (day === undefined) address.searchParams.delete(PARAMETER);
	else address.searchParams.set(PARAMETER, day);
	history.replaceState(history.state, '', address);
}

/**
 * Leads from an address that names a day to the page of what was known on it; before the first of
 * these days nothing was.
 */
function toDay(figure: Figure) {
	const asked = new URL(location.href).searchParams.get(PARAMETER);
	const dayOf = ({ pathname }: HTMLAnchorElement) => pathname.split('/').at(-2) ?? '';
	const days = [...figure.root.querySelectorAll<HTMLAnchorElement>('.line > a')].toSorted((a, b) =>
		dayOf(a) < dayOf(b) ? -1 : 1,
	);
	const found = asked === null ? undefined : days.findLast((day) => dayOf(day) <= asked);
	// A frame stays the chart that another site's page asked for.
	if (found && self === top) location.replace(found.href);
}

/** Dims what was not yet known on the day that a reader chooses. */
export function known(figure: Figure): Reset {
	const slider = control(figure, 'known', 'input');
	const says = control(figure, 'known', 'span');
	if (!slider || !says) {
		toDay(figure);
		return () => () => undefined;
	}

	const firstKnown = new Map(
		figure.marks().map(({ dataset }) => [dataset['key'] ?? '', dataset['day'] ?? '']),
	);
	const days = [...new Set(firstKnown.values())].filter(Boolean).toSorted();
	const last = days.length - 1;
	slider.max = String(last);
	const show = (place: number) => {
		const day = days[place] ?? '';
		slider.value = String(place);
		const words = place === last ? 'the last day on record' : written.format(new Date(day));
		says.textContent = words;
		slider.setAttribute('aria-valuetext', words);
		for (const part of figure.root.querySelectorAll<HTMLElement | SVGElement>('[data-key]'))
			part.classList.toggle('later', (firstKnown.get(part.dataset['key'] ?? '') ?? '') > day);
	};

	slider.addEventListener('input', () => {
		const place = Number(slider.value);
		show(place);
		remember(place === last ? undefined : days[place]);
	});
	const asked = new URL(location.href).searchParams.get(PARAMETER);
	const place = asked === null ? last : days.findLastIndex((day) => day <= asked);
	show(Math.max(place, 0));

	return () => {
		const now = Number(slider.value);
		show(last);
		return () => show(now);
	};
}
