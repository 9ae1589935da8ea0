const zone = { timeZone: 'Europe/Paris' } as const;
const day = new Intl.DateTimeFormat('fr-FR', { ...zone, dateStyle: 'full' });
const shortDay = new Intl.DateTimeFormat('fr-FR', {
	...zone,
	weekday: 'long',
	day: 'numeric',
	month: 'long'
});
const clock = new Intl.DateTimeFormat('fr-FR', { ...zone, hour: 'numeric', minute: '2-digit' });

const isoFormat = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short' });

/** « 2026-11-24 », as the day is in Paris. */
export const isoDay = (at: Date): string => isoFormat.format(at);

/** « mardi 24 novembre 2026 » */
export const frenchDay = (at: Date): string => day.format(at);

/** « 13 h 42 » */
const frenchClock = (at: Date): string => clock.format(at).replace(':', '\u00a0h\u00a0');

/** « mardi 24 novembre 2026 à 13 h 42 », for documents. */
export const frenchMoment = (at: Date): string => `${day.format(at)} à ${frenchClock(at)}`;

/** « mardi 24 novembre à 13 h 42 », for invitations. */
export const frenchAppointment = (at: Date): string =>
	`${shortDay.format(at)} à ${frenchClock(at)}`;
