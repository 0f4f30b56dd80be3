import { expect, test } from 'vitest';
import { filledOnce } from '#load/filled.ts';
import { ferry } from '../told/ferry.ts';

test('an incident stays the one that there was until something of it changes', () => {
	const first = filledOnce(ferry());
	expect(filledOnce(structuredClone(ferry()))).toBe(first);

	const changed = structuredClone(ferry());
	changed.incident.name = 'the other ferry';
	const second = filledOnce(changed);
	expect(second).not.toBe(first);
	expect(second.incident.name).toBe('the other ferry');
	expect(filledOnce(ferry()).incident.name).toBe(first.incident.name);
});

test('one of another key is another', () => {
	const other = { ...structuredClone(ferry()), id: 'other-2024' };
	expect(filledOnce(other).id).toBe('other-2024');
	expect(filledOnce(ferry()).id).toBe(ferry().id);
});
