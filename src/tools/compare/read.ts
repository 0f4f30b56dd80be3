import { Refusal } from '../command.ts';
import { LIMITS, report, type Report } from './report.ts';

/** Reads a report that is not to be trusted. Throws a Refusal that says where it is at fault. */
export function readReport(json: string): Report {
	if (Buffer.byteLength(json) > LIMITS.bytes) throw new Refusal('The report is too large.');
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		throw new Refusal('The report is no JSON.');
	}
	const { data: read, error } = report.safeParse(data);
	if (read) return read;
	const [issue] = error.issues;
	const place = issue?.path.join('.');
	throw new Refusal(
		`The report is not one of ours: ${place ? `${place}: ` : ''}${issue?.message ?? 'nothing'}.`,
	);
}
