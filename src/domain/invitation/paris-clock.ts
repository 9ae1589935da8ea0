const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	hourCycle: 'h23'
});

/** The day in Paris, « 2026-11-24 », and the hour, 0 to 23. */
export function parisClock(at: Date): { readonly day: string; readonly hour: number } {
	const text = wall.format(at);
	return { day: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
}

/** [INV-14] Reminders leave in the day only: from eight to seven in the evening, in Paris. */
export const remindsNow = ({ hour }: { readonly hour: number }): boolean => hour >= 8 && hour < 19;

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day so many days before. */
export function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
