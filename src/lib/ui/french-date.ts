/** An instant: a Date, or what Date reads (ISO text with its zone, or milliseconds). */
export type Instant = Date | string | number;

const zone = { timeZone: 'Europe/Paris' } as const;
const dayFormat = new Intl.DateTimeFormat('fr-FR', {
	...zone,
	weekday: 'long',
	day: 'numeric',
	month: 'long'
});
const yearFormat = new Intl.DateTimeFormat('fr-FR', { ...zone, year: 'numeric' });
const clockFormat = new Intl.DateTimeFormat('fr-FR', {
	...zone,
	hour: 'numeric',
	minute: '2-digit',
	hourCycle: 'h23'
});

const nbsp = '\u00A0';
const integerFormat = new Intl.NumberFormat('fr-FR', { useGrouping: true });

/** « mardi 24 novembre », in Paris, and the year when asked; the first of a month is « 1er ». */
export function formatDay(instant: Instant, options: { year?: boolean } = {}): string {
	const date = new Date(instant);
	const words = dayFormat
		.formatToParts(date)
		.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
		.join('')
		.replace(/(\d+(?:er)?) /, `$1${nbsp}`);
	return options.year ? `${words} ${yearFormat.format(date)}` : words;
}

/** « 12 h 30 », or « 12 h » on the hour, in Paris, with non-breaking spaces. */
export function formatTime(instant: Instant): string {
	const parts = clockFormat.formatToParts(new Date(instant));
	const hour = Number(parts.find((part) => part.type === 'hour')?.value);
	const minute = parts.find((part) => part.type === 'minute')?.value;
	const spoken = `${hour}${nbsp}h`;
	return minute === '00' ? spoken : `${spoken}${nbsp}${minute}`;
}

/** « mardi 24 novembre, 12 h 30 », in Paris. */
export function formatMoment(instant: Instant, options: { year?: boolean } = {}): string {
	return `${formatDay(instant, options)}, ${formatTime(instant)}`;
}

/** « de 12 h 30 à 14 h » */
export function formatSpan(start: Instant, end: Instant): string {
	return `de ${formatTime(start)} à ${formatTime(end)}`;
}

/** « 29 min 05 s »; past the end (negative seconds) the sign is left to the caller. */
export function formatClock(seconds: number): string {
	const whole = Math.floor(Math.abs(seconds));
	const rest = String(whole % 60).padStart(2, '0');
	return `${Math.floor(whole / 60)}${nbsp}min${nbsp}${rest}${nbsp}s`;
}

/** « 12 300 » */
export const formatInteger = (count: number): string => integerFormat.format(count);

/** « 0 personne », « 1 personne », « 2 personnes »: in French 0 and 1 are singular. */
export function plural(count: number, one: string, many: string): string {
	const word = Math.abs(count) < 2 ? one : many;
	return `${formatInteger(count)}${nbsp}${word}`;
}
