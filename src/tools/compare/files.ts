import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ANY_EDITION, EDITION } from './page.ts';

/** The files of one built site, by their paths in it with forward slashes. */
export interface Files {
	folder: string;
	all: string[];
	/** The file that an address on a page of this path leads to; undefined where it is none of ours. */
	at: (address: string, from: string) => string | undefined;
	read: (file: string) => Buffer;
	/** A short hash of what a file holds. */
	hash: (file: string) => string;
	/** Its size in brotli at quality 11; as it is where it is compressed already. */
	weight: (file: string) => Promise<number>;
}

const compress = promisify(brotliCompress);
const COMPRESSED = /^\.(png|jpe?g|gif|webp|avif|woff2?|zip|pdf)$/;

const cached = <T>(make: (name: string) => T): ((name: string) => T) => {
	const known = new Map<string, T>();
	return (name) => {
		const value = known.get(name) ?? make(name);
		known.set(name, value);
		return value;
	};
};

/** The path of a file below a folder; undefined where it would lead out of it, or is no file. */
export function fileBelow(folder: string, path: string): string | undefined {
	const full = resolve(folder, `.${posix.normalize(`/${path}`)}`);
	const inside = full.startsWith(resolve(folder) + sep);
	return inside && existsSync(full) && statSync(full).isFile() ? full : undefined;
}

/** Compresses a text, and one text only once: most pages of two sites differ in their edition alone. */
const weightOf = cached(async (text: string) => {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return (await compress(text, { params })).length;
});

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** The site in this folder, built for the root of its address. */
export function filesAt(folder: string): Files {
	const read = cached((file) => readFileSync(join(folder, file)));
	return {
		folder,
		all: globSync('**/*', { cwd: folder, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.toSorted(),
		at(address, from) {
			const origin = 'http://site.invalid';
			const url = URL.parse(address, origin + from);
			if (url?.origin !== origin) return undefined;
			const path = decoded(url.pathname);
			const found = path === undefined ? undefined : fileBelow(folder, path);
			return found && relative(folder, found).replaceAll('\\', '/');
		},
		read,
		hash: cached((file) => createHash('sha256').update(read(file)).digest('hex').slice(0, 16)),
		weight: cached(async (file) => {
			if (COMPRESSED.test(extname(file).toLowerCase())) return read(file).length;
			return weightOf(read(file).toString().replace(EDITION, ANY_EDITION));
		}),
	};
}
