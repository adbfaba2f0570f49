/**
 * A table as CSV by RFC 4180, with a byte order mark, without which Excel takes Japanese for something else. A text that Excel
 * would run as a formula, since it begins with = + - @, a tab or a return, is kept a text by an apostrophe; numbers are numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(fieldOf).join(',') + '\r\n').join('')}`;
}

function fieldOf(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
