import { MESSAGE } from '#publish/message.ts';

const root = document.documentElement;
const theme = new URL(location.href).searchParams.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

// The height tells nothing about the reader, so any page around this one may have it.
new ResizeObserver(() => {
	parent.postMessage(
		{ type: MESSAGE, height: Math.ceil(root.getBoundingClientRect().height) },
		'*',
	);
}).observe(root);
