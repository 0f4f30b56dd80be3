import {
	answers,
	heldInWords,
	known,
	loadedFor,
	parted,
	partsFor,
	wordsIn,
	type Head,
	type Row,
} from '#publish/find/search.ts';

/** So many results are listed: behind them a further word finds more than a longer list. */
const SHOWN = 20;
/** A reader who types is not interrupted: what was found is told when they pause. */
const PAUSE = 400;

const box = document.querySelector<HTMLElement>('[data-find]');
const input = box?.querySelector('input');
const status = box?.querySelector<HTMLElement>('[role="status"]');
const list = box?.querySelector('ul');
const page = document.querySelector<HTMLElement>('[data-found]');

/** The line of a result, as those of the pages are. */
function lineOf([name, at, kind, incident, fact, held, path]: Row, head: Head): HTMLLIElement {
	const line = document.createElement('li');
	const link = document.createElement('a');
	const word = document.createElement('b');
	const [before, filed, behind] = parted(name, at);
	word.textContent = filed;
	link.href = path;
	link.append(before, word, behind);
	const of = head.incidents[incident]?.[1];
	if (of !== undefined && head.incidents.length > 1) {
		const small = document.createElement('small');
		small.textContent = of;
		link.append(' ', small);
	}
	line.append(link);
	const firmness = heldInWords(head.kinds[kind] ?? '', head.statuses[held]);
	for (const [text, className] of [
		[fact, ''],
		[firmness, 'held'],
	] as const) {
		if (!text) continue;
		const span = document.createElement('span');
		span.textContent = text;
		span.className = className;
		line.append(' ', span);
	}
	return line;
}

/** What is told of so many results, and whether each holds all that was sought. */
function messageFor(count: number, whole: boolean): string {
	if (count === 0) return 'none';
	if (!whole) return 'partly';
	if (count === 1) return 'one';
	return count > SHOWN ? 'first' : 'many';
}

if (box && input && status && list && page) {
	const address = box.dataset['find'] ?? '';
	const selects = [...box.querySelectorAll('select')];
	const loaded = new Map<string, Promise<unknown>>();

	/** A part of the index, loaded once; one that could not be is asked for again. */
	function load<T>(part: string): Promise<T> {
		const found =
			loaded.get(part) ??
			fetch(`${address}${part}.json`).then((response) => {
				if (!response.ok) throw new Error(response.statusText);
				return response.json() as Promise<unknown>;
			});
		loaded.set(part, found);
		found.catch(() => loaded.delete(part));
		return found as Promise<T>;
	}

	let told: ReturnType<typeof setTimeout>;
	const tell = (message: string, count: number, query: string) => {
		const text = (status.dataset[message] ?? '')
			.replace('{count}', String(count))
			.replace('{shown}', String(SHOWN))
			.replace('{query}', () => query);
		clearTimeout(told);
		told = setTimeout(() => (status.textContent = text), text ? PAUSE : 0);
	};

	/** What is asked last stands: an answer that comes late is dropped. */
	let asked = 0;

	async function find(): Promise<void> {
		if (!input || !list || !page) return;
		const now = ++asked;
		const query = input.value.trim();
		const words = [...new Set(wordsIn(query))];
		// So that a result can be returned to, and sent.
		const search = new URL(location.href);
		if (query) search.searchParams.set('q', query);
		else search.searchParams.delete('q');
		history.replaceState(null, '', search);
		if (words.length === 0) {
			list.replaceChildren();
			list.hidden = true;
			page.hidden = false;
			tell('', 0, '');
			return;
		}
		try {
			const head = await load<Head>('head');
			const parts = [...new Set(loadedFor(words).flatMap((word) => partsFor(word, head.keys)))];
			const rows = (await Promise.all(parts.map((part) => load<Row[]>(String(part))))).flat();
			if (now !== asked) return;
			const chosen = new Map(selects.map(({ name, value }) => [name, value]));
			const fits = (name: string, value: string | undefined) =>
				!chosen.get(name) || chosen.get(name) === value;
			const { rows: found, whole } = answers(
				rows
					.filter(
						([, , kind, incident, , held]) =>
							fits('kind', head.kinds[kind]) &&
							fits('incident', head.incidents[incident]?.[0]) &&
							fits('status', head.statuses[held]),
					)
					.map((row) => known(row, head.incidents[row[3]]?.[1])),
				words,
			);
			list.replaceChildren(...found.slice(0, SHOWN).map((row) => lineOf(row, head)));
			list.hidden = found.length === 0;
			page.hidden = found.length > 0;
			tell(messageFor(found.length, whole), found.length, query);
		} catch {
			if (now === asked) tell('lost', 0, query);
		}
	}

	let answered = Promise.resolve();
	const ask = () => (answered = find());
	input.addEventListener('input', () => void ask());
	// What is needed first is there by the time that something is typed.
	input.addEventListener('focus', () => void load('head').catch(() => undefined), { once: true });
	for (const select of selects) select.addEventListener('change', () => void ask());

	/** From the box down into the results and up again, with the arrows; Enter goes to the first. */
	box.addEventListener('keydown', (event) => {
		const links = [...list.querySelectorAll('a')];
		const at = links.findIndex((link) => link === document.activeElement);
		const inBox = document.activeElement === input;
		// What was typed last may still be on its way.
		if (event.key === 'Enter' && inBox) void answered.then(() => list.querySelector('a')?.click());
		else if (event.key === 'Escape' && !inBox && at >= 0) input.focus();
		else if (event.key === 'ArrowDown' && (inBox || at >= 0)) links[at + 1]?.focus();
		else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
		else return;
		event.preventDefault();
	});

	box.hidden = false;
	input.value = new URL(location.href).searchParams.get('q') ?? '';
	if (input.value) void ask();
}
