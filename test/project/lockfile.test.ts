import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Package>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
};

/** Whether a package is locked where the one that asks for it would find it. */
function isLocked(packages: Record<string, Package>, from: string, name: string): boolean {
	for (
		let place = from;
		;
		place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))
	) {
		if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
		if (!place) return false;
	}
}

/** Optional packages, such as those of one platform, that `npm ci` would miss elsewhere. */
const missing = (packages: Record<string, Package>): string[] =>
	Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
	);

describe('the lock file installs on every platform', () => {
	test('no optional platform package is missing', () => expect(missing(lock.packages)).toEqual([]));

	test('there are some for Linux, macOS and Windows', () => {
		const names = Object.keys(lock.packages).join('\n');
		for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64'])
			expect(names).toContain(platform);
	});

	test('one that is taken out is missed', () => {
		const [name] = Object.keys(lock.packages).filter((path) => path.includes('win32-x64'));
		const { [name ?? '']: _, ...rest } = lock.packages;
		expect(missing(rest)).toHaveLength(1);
	});
});

test('every package has its integrity, and none an address of its own', () => {
	const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
	expect(entries.length).toBeGreaterThan(100);
	expect(
		entries.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path),
	).toEqual([]);
	expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('every direct dependency is pinned exactly', () => {
	const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
