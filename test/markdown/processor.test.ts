import { beforeAll, expect, test } from 'vitest';
import { processor } from '../../src/markdown/processor.ts';

type Renderer = Awaited<ReturnType<NonNullable<ReturnType<typeof processor>['createMdxRenderer']>>>;
let compiler: Renderer | undefined;
beforeAll(async () => {
	compiler = await processor({ base: '/' }).createMdxRenderer?.({}, { optimize: false });
});
const compiled = (body: string) => compiler?.process(body, '/content/one.mdx', { title: 'One' });

test('a body is compiled to the same where that is read again, and another to its own', async () => {
	const first = await compiled('It stopped <Claim id="here" />.');
	expect(await compiled('It stopped <Claim id="here" />.')).toEqual(first);
	expect((await compiled('It went on <Claim id="there" />.'))?.code).toContain('It went on');
	expect(first?.code).toContain('mention');
});

test('what is refused is refused each time', async () => {
	for (let i = 0; i < 2; i++) await expect(compiled('It runs {code()}.')).rejects.toThrow();
});
