import { FOLLOWING, KEPT, THEMES } from '#publish/theme.ts';

const root = document.documentElement;
const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');

/** What is kept; nothing where a browser keeps nothing. */
function kept(): string {
	try {
		return THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? '';
	} catch {
		return '';
	}
}

function keep(theme: string): void {
	try {
		if (theme) localStorage.setItem(KEPT, theme);
		else localStorage.removeItem(KEPT);
	} catch {
		// It holds for this page then.
	}
}

/** Lets a reader set the colours, and keeps them for the next page. */
export function themes(): void {
	const select = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
	const box = select?.closest<HTMLElement>('[hidden]');
	if (!select || !box) return;
	const show = (theme: string) => {
		select.value = theme;
		if (theme) root.dataset['theme'] = theme;
		else delete root.dataset['theme'];
		// What the browser draws itself, such as scroll bars and lists of choices.
		if (scheme) scheme.content = theme || FOLLOWING;
	};
	box.hidden = false;
	show(kept());
	select.addEventListener('change', () => {
		keep(select.value);
		show(select.value);
	});
	// Another page of ours may have set it while this one lay open or was kept to go back to.
	addEventListener('storage', ({ key }) => key === KEPT && show(kept()));
	addEventListener('pageshow', ({ persisted }) => persisted && show(kept()));
}
