/** A text as a value of iCalendar (RFC 5545 §3.3.11): nothing in it can begin a line or another property. */
export function calendarText(text: string): string {
	return text
		.replace(/\\/g, '\\\\')
		.replace(/;/g, '\\;')
		.replace(/,/g, '\\,')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');
}

/** A text as the value of a parameter, quoted (RFC 5545 §3.2): it may hold no quote and no control. */
export function calendarParameter(text: string): string {
	return `"${text.replace(/"/g, '’').replace(/\p{Cc}/gu, ' ')}"`;
}

/** Folds a line at 75 octets without cutting a character (RFC 5545 §3.1). */
export function foldLine(line: string): string {
	const folded: string[] = [];
	let current = '';
	let room = 75;
	for (const sign of line) {
		const size = Buffer.byteLength(sign);
		if (size > room) {
			folded.push(current);
			current = '';
			// The blank that marks the continuation counts.
			room = 74;
		}
		current += sign;
		room -= size;
	}
	return [...folded, current].join('\r\n ');
}

/** « 20261124T113000Z » */
export function utcStamp(at: Date): string {
	return at.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	dateStyle: 'short',
	timeStyle: 'medium'
});

/** « 20261124T123000 », as a clock in Paris shows it. */
export function parisStamp(at: Date): string {
	return wall.format(at).replace(/[-:]/g, '').replace(' ', 'T');
}
