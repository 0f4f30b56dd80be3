/**
 * What is wrong with the labels of the drawings as a browser lays them out: those that overlap, leave
 * their drawing or are too small; and, under forced colours, paint that is no system colour.
 */
export const LABEL_FAULTS = `(() => {
	// Some letters reach a little beyond where their line begins, which nothing cuts off.
	const OVERHANG = 2.5;
	const drawings = [...document.querySelectorAll('[data-drawing]')].filter((svg) => svg.checkVisibility());
	const faults = drawings.length === 0 ? ['no drawing is seen'] : [];
	const probe = document.createElement('i');
	// Its own colour would be forced to that of text, whatever it was given.
	probe.style.forcedColorAdjust = 'none';
	document.body.append(probe);
	const forced = matchMedia('(forced-colors: active)').matches;
	const system = new Set(['none', 'transparent', 'rgba(0, 0, 0, 0)']);
	const shades = [20, 60].map((share) => 'color-mix(in srgb, CanvasText ' + share + '%, Canvas)');
	for (const name of ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', ...shades]) {
		probe.style.color = name;
		system.add(getComputedStyle(probe).color);
	}
	probe.remove();
	for (const svg of drawings) {
		const frame = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')];
		const boxes = texts.map((text) => {
			// Without its outline, which one engine counts in and others do not.
			const { x, y, width, height } = text.getBBox();
			const { a, d, e, f } = text.getScreenCTM();
			// The box of a line of text is higher than its letters.
			const slack = height * d * 0.18;
			return { text: text.textContent.trim(), left: a * x + e, right: a * (x + width) + e, top: d * y + f + slack, bottom: d * (y + height) + f - slack };
		});
		for (const [i, a] of boxes.entries()) {
			if (a.left < frame.left - OVERHANG || a.right > frame.right + OVERHANG || a.bottom > frame.bottom + 1 || a.top < frame.top - 1)
				faults.push(a.text + ' leaves the drawing');
			for (const b of boxes.slice(i + 1))
				if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
					faults.push(a.text + ' meets ' + b.text);
		}
		for (const text of texts)
			if (parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(text.textContent + ' is too small');
		if (forced)
			for (const part of svg.querySelectorAll('text, path, line, rect:not(.hit)'))
				for (const kind of ['fill', 'stroke']) {
					const paint = getComputedStyle(part)[kind];
					if (!system.has(paint)) faults.push(part.tagName + ' ' + kind + ' ' + paint);
				}
	}
	return [...new Set(faults)];
})()`;
