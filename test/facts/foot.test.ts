import { expect, test } from 'vitest';
import { foot } from '#facts/foot.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

test('the parts of a list are the whole of it in its order, and the last is a row at most', () => {
	for (const count of [0, 1, 2, 3, 8, 9, 10, 40]) {
		const [body, last] = foot(upTo(count));
		expect([...body, ...last]).toEqual(upTo(count));
		expect(last.length).toBeLessThanOrEqual(3);
		expect(last.length > 0).toBe(count >= 9);
	}
});
