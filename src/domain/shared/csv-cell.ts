/**
 * One cell of a CSV file for French spreadsheets: an apostrophe before whatever a spreadsheet would compute, quotes
 * where the separator, a quote or a line break asks for them.
 */
export function csvCell(text: string): string {
	const safe = /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as a French spreadsheet opens them: semicolons, UTF-8 with its mark. */
export function csvText(lines: readonly (readonly string[])[]): string {
	return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
