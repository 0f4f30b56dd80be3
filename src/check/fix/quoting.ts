import { parseDocument } from 'yaml';

/** Whether YAML reads this as the value, where a field's value stands. */
function reads(written: string, value: string, inFlow: boolean): boolean {
	const text = inFlow ? `{ a: ${written}, b: [${written}] }` : `a: ${written}\n`;
	const document = parseDocument(text, { version: '1.2', schema: 'core' });
	if (document.errors.length + document.warnings.length > 0) return false;
	if (inFlow && document.getIn(['b', 0]) !== value) return false;
	return document.get('a') === value;
}

/**
 * A text as YAML in one line: without quotation marks where it can be, else within double ones, or
 * single ones where it holds a double one itself. Undefined where none of these can hold it.
 */
export function written(value: string, inFlow: boolean): string | undefined {
	if (/[\n\r]/.test(value)) return undefined;
	const single = `'${value.replaceAll("'", "''")}'`;
	return [value, `"${value}"`, single].find((way) => reads(way, value, inFlow));
}
